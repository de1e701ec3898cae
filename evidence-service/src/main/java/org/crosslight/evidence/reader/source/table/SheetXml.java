package org.crosslight.evidence.reader.source.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** How the parts of a workbook are parsed: as a stream, without document types. */
final class SheetXml {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetXml() {}

  /** A parser without entities, and therefore without the limits on what entities unfold to. */
  static XMLReader newReader() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return reader;
  }

  /** Text in which control characters stand as {@code _x000D_}, with these put back. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
