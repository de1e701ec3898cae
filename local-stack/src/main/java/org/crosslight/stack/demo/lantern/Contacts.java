package org.crosslight.stack.demo.lantern;

import java.util.List;

/** A phone's contacts as vCard 3.0. */
final class Contacts {

  /** One entry of the book. */
  record Entry(String name, String number) {}

  private Contacts() {}

  static String vcards(List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      out.append("BEGIN:VCARD\r\nVERSION:3.0\r\nN:")
          .append(entry.name().replace(' ', ';'))
          .append(";;;\r\nFN:")
          .append(entry.name())
          .append("\r\nTEL;TYPE=CELL:")
          .append(entry.number())
          .append("\r\nEND:VCARD\r\n");
    }
    return out.toString();
  }
}
