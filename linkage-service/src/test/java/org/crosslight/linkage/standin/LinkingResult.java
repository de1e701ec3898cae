package org.crosslight.linkage.standin;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What linking an extraction left behind, comparable between two extractions of the same items. */
public final class LinkingResult {

  /** Everything an extraction left behind, with ids replaced by what they stand for. */
  public static final List<String> RESULT =
      List.of(
          "select concat_ws('|', e.kind, e.normalised, m.source, m.span_start, m.span_end, m.value,"
              + " m.quote, i.position, i.row, i.at, i.excerpt) from mention m"
              + " join entity e on e.id = m.entity_id join cited_item i on i.item_id = m.item_id"
              + " where m.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, x.personal, x.mentions, x.as_party, x.as_contact,"
              + " x.conversations) from extraction_entity x join entity e on e.id = x.entity_id"
              + " where x.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, n.name, n.count) from entity_name n"
              + " join entity e on e.id = n.entity_id where n.extraction_id = ? order by 1",
          "select concat_ws('|', e.normalised, o.items) from exhibit_owner o"
              + " join entity e on e.id = o.entity_id where o.extraction_id = ? order by 1",
          "select concat_ws('|', l.kind, least(f.normalised, t.normalised),"
              + " greatest(f.normalised, t.normalised), l.count, greatest(l.outward, l.inward),"
              + " l.first_at, l.last_at, array_length(l.items, 1)) from link l"
              + " left join entity f on f.id = l.from_id left join entity t on t.id = l.to_id"
              + " where l.extraction_id = ? order by 1",
          "select concat_ws('|', state, items, mentions) from source_extraction"
              + " where extraction_id = ?");

  private LinkingResult() {}

  /** The result of an extraction. */
  public static List<List<String>> result(UUID extraction) throws SQLException {
    List<List<String>> result = new ArrayList<>();
    for (String query : RESULT) {
      result.add(LinkagePeers.rows(query, extraction));
    }
    return result;
  }

  /** Items of every kind, the same ones each time. */
  public static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String other = "+4477009006" + (10 + i % 17);
      String time = "2025-04-%02dT10:%02d:00Z".formatted(1 + i % 28, i % 60);
      items.add(
          switch (i % 4) {
            case 0 ->
                Item.incoming(other).sender("Friend " + i % 5, other).text("hi " + i).at(time);
            case 1 ->
                Item.outgoing(other)
                    .sender(null, "+447700900699")
                    .text("call 07700 9006" + (30 + i % 40) + " about QX" + (10 + i % 80) + " ZZB")
                    .at(time);
            case 2 ->
                Item.contact(
                    "Contact " + i % 9, "phone:" + other, "email:c" + i % 9 + "@example.org");
            default -> Item.said("Somebody").text("x".repeat(300) + " mail me@example.org " + i);
          });
    }
    return items;
  }
}
