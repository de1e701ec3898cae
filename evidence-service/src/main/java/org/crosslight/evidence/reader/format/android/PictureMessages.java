package org.crosslight.evidence.reader.format.android;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosslight.evidence.reader.source.sqlite.Database;
import org.crosslight.evidence.reader.source.sqlite.Table;
import org.crosslight.evidence.reader.source.sqlite.TableRow;
import org.crosslight.evidence.reader.source.xml.Element;
import org.jspecify.annotations.Nullable;

/** Puts together what several tables say of one picture message. */
final class PictureMessages {
  private final Optional<Table> addresses;
  private final Optional<Table> parts;
  private final Map<Long, List<Long>> addressesOf;
  private final Map<Long, List<Long>> partsOf;
  private final Map<Long, String> threads = new HashMap<>();

  PictureMessages(Database database) {
    addresses = database.table("addr");
    parts = database.table("part");
    addressesOf = addresses.map(table -> table.idsBy("msg_id")).orElse(Map.of());
    partsOf = parts.map(table -> table.idsBy("mid")).orElse(Map.of());
    Map<String, String> people = new HashMap<>();
    database
        .table("canonical_addresses")
        .ifPresent(
            table ->
                table.look(
                    row -> {
                      String address = row.text("address");
                      if (address != null) {
                        people.put(String.valueOf(row.id()), address);
                      }
                    }));
    database
        .table("threads")
        .ifPresent(table -> table.look(row -> threads.put(row.id(), with(row, people))));
  }

  /** Whom a thread is with, as the backup app lists them. */
  private static String with(TableRow thread, Map<String, String> people) {
    String ids = thread.text("recipient_ids");
    List<String> known = new ArrayList<>();
    for (String id : ids == null ? new String[0] : ids.split(" ", -1)) {
      String address = people.get(id);
      if (address != null) {
        known.add(address);
      }
    }
    return String.join("~", known);
  }

  /** The message, then its addresses and its parts. */
  List<Element> elements(TableRow message) {
    Element head = element("mms", message);
    Long thread = message.number("thread_id");
    String others = thread == null ? null : threads.get(thread);
    if (others != null) {
      head.attributes().put("address", others);
    }
    List<Element> elements = new ArrayList<>(List.of(head));
    add(elements, "addr", addresses, addressesOf.get(message.id()));
    add(elements, "part", parts, partsOf.get(message.id()));
    return elements;
  }

  private static void add(
      List<Element> elements, String name, Optional<Table> table, @Nullable List<Long> ids) {
    for (long id : ids == null ? List.<Long>of() : ids) {
      table.flatMap(found -> found.at(id)).ifPresent(row -> elements.add(element(name, row)));
    }
  }

  /** A row as the backup app would write it: its attributes are called as the columns are. */
  static Element element(String name, TableRow row) {
    Map<String, String> attributes = row.texts();
    String sent = attributes.get("date_sent");
    if (sent != null && !sent.equals("0")) {
      attributes.put("readable_date", attributes.get("date") + ", sent " + sent);
    }
    return new Element(name, attributes);
  }
}
