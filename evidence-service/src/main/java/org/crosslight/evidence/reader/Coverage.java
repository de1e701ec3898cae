package org.crosslight.evidence.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.crosslight.evidence.content.ItemKind;

/**
 * How much of one part of a file was read: of a member of an archive, a table, a sheet.
 *
 * @param path the part as items name it, empty for a file without parts; {@link #REST} for all
 *     parts beyond the first {@value #MOST}
 * @param read rows that gave an item, by the kind of the item
 * @param rejected rows that gave none
 */
public record Coverage(
    String path,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<ItemKind, Long> read,
    long rejected) {

  /** Stands for all further parts together. */
  public static final String REST = "*";

  /** So many parts are counted each for itself. */
  public static final int MOST = 1_000;

  public Coverage {
    EnumMap<ItemKind, Long> sorted = new EnumMap<>(ItemKind.class);
    if (read != null) {
      sorted.putAll(read);
    }
    read = Collections.unmodifiableMap(sorted);
  }
}
