package org.crosslight.linkage.intake;

import java.util.List;

/** Where what was read of items is put. */
enum Shelf {
  /** In sight. */
  CURRENT(""),
  /** Beside what is in sight, until all of an extraction was read again. */
  AGAIN("again_");

  /** The tables that hold what an extraction gave, aggregates apart. */
  static final List<String> TABLES =
      List.of("mention", "cited_item", "entity_name", "exhibit_owner", "link");

  private final String prefix;

  Shelf(String prefix) {
    this.prefix = prefix;
  }

  /** The table on this shelf for what the named one holds in sight. */
  String table(String name) {
    return prefix + name;
  }
}
