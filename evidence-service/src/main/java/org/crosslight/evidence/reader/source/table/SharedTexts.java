package org.crosslight.evidence.reader.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells refer to by number; held, up to a bound. */
final class SharedTexts extends DefaultHandler {
  private static final long MOST_CHARACTERS = 200_000_000;

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long characters;
  private boolean inText;
  private boolean inPhonetic;

  private SharedTexts() {}

  /** More text than a workbook of messages has. */
  static final class TooMuch extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  static SharedTexts of(XSSFReader reader)
      throws IOException, SAXException, InvalidFormatException, ParserConfigurationException {
    SharedTexts texts = new SharedTexts();
    try (@Nullable InputStream in = reader.getSharedStringsData()) {
      if (in != null) {
        XMLReader parser = SheetXml.newReader();
        parser.setContentHandler(texts);
        parser.parse(new InputSource(in));
      }
    }
    return texts;
  }

  /** The text of this number, empty when there is none. */
  String get(long number) {
    return number >= 0 && number < texts.size() ? texts.get((int) number) : "";
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "si" -> text.setLength(0);
      case "rPh" -> inPhonetic = true;
      case "t" -> inText = !inPhonetic;
      default -> {
        // nothing that holds text
      }
    }
  }

  @Override
  public void characters(char[] part, int start, int length) throws SAXException {
    characters += length;
    if (characters > MOST_CHARACTERS) {
      throw new TooMuch();
    }
    if (inText) {
      text.append(part, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "t" -> inText = false;
      case "rPh" -> inPhonetic = false;
      case "si" -> texts.add(SheetXml.unescaped(text.toString()));
      default -> {
        // nothing that holds text
      }
    }
  }
}
