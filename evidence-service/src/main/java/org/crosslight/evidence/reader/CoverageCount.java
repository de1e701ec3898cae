package org.crosslight.evidence.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.content.ItemKind;
import org.jspecify.annotations.Nullable;

/** Counts rows for every part of a file and every kind of item, in bounded memory. */
public final class CoverageCount {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private String lastPath = "";
  private @Nullable Part lastPart;

  /** What one part of the file gave. */
  private static final class Part {
    private final Map<ItemKind, Long> read = new EnumMap<>(ItemKind.class);
    private long rejected;
  }

  /** A row of this part gave an item of this kind. */
  public void read(String path, ItemKind kind) {
    part(path).read.merge(kind, 1L, Long::sum);
  }

  /** A row of this part gave none. */
  public void rejected(String path) {
    part(path).rejected++;
  }

  // Rows of one part mostly follow each other.
  private Part part(String path) {
    Part last = lastPart;
    if (last != null && path.equals(lastPath)) {
      return last;
    }
    String counted = parts.size() < Coverage.MOST || parts.containsKey(path) ? path : Coverage.REST;
    Part part = parts.computeIfAbsent(counted, none -> new Part());
    lastPath = path;
    lastPart = part;
    return part;
  }

  /** The parts in the order in which they were met. */
  public List<Coverage> list() {
    List<Coverage> list = new ArrayList<>(parts.size());
    parts.forEach((path, part) -> list.add(new Coverage(path, part.read, part.rejected)));
    return list;
  }
}
