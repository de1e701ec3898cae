package org.crosslight.evidence.reader.format.messagetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which columns hold what; several may hold the same. */
final class Columns {
  private final Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
  private final List<String> headings;

  private Columns(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /** The columns as their headings name them. */
  static Columns detect(List<String> headings) {
    Columns found = new Columns(headings);
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      Headings.roleOf(headings.get(i)).ifPresent(role -> found.add(role, column));
    }
    found.settleNames();
    return found;
  }

  // "Name" is the chat's where something else names the parties, otherwise the other party's.
  private void settleNames() {
    List<Integer> titles = columns.get(Role.TITLE);
    if (titles != null && has(Role.COUNTERPART) && !has(Role.FROM) && !has(Role.CONVERSATION)) {
      columns.remove(Role.TITLE);
      titles.forEach(column -> add(Role.COUNTERPART_NAME, column));
    }
  }

  /**
   * The columns as told: role to heading, or to {@code #3} for the third column.
   *
   * <p>Null when one of the headings is not in this row.
   */
  static @Nullable Columns told(Map<String, String> mapping, List<String> headings) {
    Columns found = new Columns(headings);
    for (Map.Entry<String, String> entry : mapping.entrySet()) {
      Optional<Role> role = Role.named(entry.getKey());
      int column = indexOf(entry.getValue(), headings);
      if (role.isEmpty() || column < 0) {
        return null;
      }
      found.add(role.get(), column);
    }
    return found;
  }

  private static int indexOf(String told, List<String> headings) {
    if (told.matches("#\\d{1,4}")) {
      int column = Integer.parseInt(told.substring(1)) - 1;
      return column < headings.size() ? column : -1;
    }
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).strip().equalsIgnoreCase(told.strip())) {
        return i;
      }
    }
    return -1;
  }

  private void add(Role role, int column) {
    columns.computeIfAbsent(role, none -> new ArrayList<>()).add(column);
  }

  boolean has(Role role) {
    return columns.containsKey(role);
  }

  /** How many different things the columns hold. */
  int roles() {
    return columns.size();
  }

  /** Whether rows under these headings can be messages or calls. */
  boolean areMessages() {
    boolean dated = has(Role.TIME) || has(Role.DATE);
    boolean content = has(Role.BODY) || has(Role.DURATION) || has(Role.KIND);
    boolean parties =
        has(Role.FROM)
            || has(Role.FROM_NAME)
            || has(Role.FROM_IDENTIFIER)
            || has(Role.TO)
            || has(Role.COUNTERPART)
            || has(Role.COUNTERPART_NAME);
    return (has(Role.BODY) && (dated || parties || has(Role.DIRECTION)))
        || (content && dated && parties);
  }

  List<String> headings() {
    return headings;
  }

  /** The first cell of this role that is not blank, or null. */
  @Nullable String cell(Role role, List<String> cells) {
    for (int column : columns.getOrDefault(role, List.of())) {
      if (column < cells.size() && !cells.get(column).isBlank()) {
        return cells.get(column).strip();
      }
    }
    return null;
  }

  /** All cells of this role that are not blank. */
  List<String> cells(Role role, List<String> cells) {
    return columns.getOrDefault(role, List.of()).stream()
        .filter(column -> column < cells.size())
        .map(cells::get)
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  /** Whether the row repeats the headings. */
  boolean isHeadingAgain(List<String> cells) {
    return cells.size() >= headings.size() && cells.subList(0, headings.size()).equals(headings);
  }
}
