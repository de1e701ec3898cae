package org.crosslight.evidence.reader.source.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the XML of one row; document types and external entities are switched off. */
public final class RowXml {
  private static final int DEEPEST = 8;
  private static final int MOST_ELEMENTS = 5_000;

  private final XMLInputFactory factory;

  public RowXml() {
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // Rows are bounded before they come here; without document types there are no entities.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
  }

  /** The row's element first, then all elements inside it. */
  public List<Element> parse(String xml) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    try {
      List<Element> elements = new ArrayList<>();
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (depth > DEEPEST || elements.size() == MOST_ELEMENTS) {
            throw new XMLStreamException("more elements than a row has");
          }
          elements.add(element(reader));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return elements;
    } finally {
      reader.close();
    }
  }

  private static Element element(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Element(reader.getLocalName(), attributes);
  }
}
