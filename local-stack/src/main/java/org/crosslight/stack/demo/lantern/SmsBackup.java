package org.crosslight.stack.demo.lantern;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text messages and calls as SMS Backup &amp; Restore writes them. */
final class SmsBackup {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String RECEIVED = "1";
  private static final String SENT = "2";

  /**
   * A call.
   *
   * @param type 1 incoming, 2 outgoing, 3 missed
   */
  record Call(LocalDateTime at, String number, String name, int seconds, int type) {}

  /**
   * The messages with one other number.
   *
   * @param owner the sender name that stands for the phone's owner in the lines
   */
  record Correspondence(String number, String name, String owner, List<Line> lines) {}

  private SmsBackup() {}

  static String messages(List<Correspondence> all) {
    return written(
        xml -> {
          int count = all.stream().mapToInt(with -> with.lines().size()).sum();
          xml.writeStartElement("smses");
          xml.writeAttribute("count", Integer.toString(count));
          for (Correspondence with : all) {
            for (Line line : with.lines()) {
              xml.writeCharacters("\n  ");
              xml.writeEmptyElement("sms");
              xml.writeAttribute("protocol", "0");
              xml.writeAttribute("address", with.number());
              xml.writeAttribute("date", Long.toString(millis(line.at())));
              xml.writeAttribute("type", line.sender().equals(with.owner()) ? SENT : RECEIVED);
              xml.writeAttribute("subject", "null");
              xml.writeAttribute("body", line.text());
              xml.writeAttribute("read", "1");
              xml.writeAttribute("status", "-1");
              xml.writeAttribute("contact_name", with.name());
            }
          }
          xml.writeCharacters("\n");
          xml.writeEndElement();
        });
  }

  static String calls(List<Call> calls) {
    return written(
        xml -> {
          xml.writeStartElement("calls");
          xml.writeAttribute("count", Integer.toString(calls.size()));
          for (Call call : calls) {
            xml.writeCharacters("\n  ");
            xml.writeEmptyElement("call");
            xml.writeAttribute("number", call.number());
            xml.writeAttribute("duration", Integer.toString(call.seconds()));
            xml.writeAttribute("date", Long.toString(millis(call.at())));
            xml.writeAttribute("type", Integer.toString(call.type()));
            xml.writeAttribute("contact_name", call.name());
          }
          xml.writeCharacters("\n");
          xml.writeEndElement();
        });
  }

  private static long millis(LocalDateTime at) {
    return at.atZone(LONDON).toInstant().toEpochMilli();
  }

  @FunctionalInterface
  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String written(Content content) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.append('\n').toString();
  }
}
