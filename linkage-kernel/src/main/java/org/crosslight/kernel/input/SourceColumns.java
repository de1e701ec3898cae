package org.crosslight.kernel.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosslight.kernel.model.ColumnModel;
import org.crosslight.kernel.model.FileColumns;

/** Where one source has the columns of a model. */
final class SourceColumns {
  private final Source source;
  private final List<String> header;
  private final String id;
  private final Map<String, List<String>> places = new LinkedHashMap<>();

  private SourceColumns(Source source, List<String> header, FileColumns idColumn) {
    this.source = source;
    this.header = header;
    List<String> ids = said(idColumn, "idColumn");
    this.id = ids.stream().filter(header::contains).findFirst().orElse(ids.getFirst());
    if (ids.size() > 1 && !header.contains(id)) {
      throw new InputProblem(
          String.valueOf(source.file().getFileName()),
          "there is none of the columns that identify records: " + String.join(", ", ids),
          "name the file's own as \"idColumn\" in the model; it has " + String.join(", ", header));
    }
  }

  /** Looks the columns up in the source's header. */
  static SourceColumns of(Source source, FileColumns idColumn, List<ColumnModel> columns) {
    Set<String> known = new LinkedHashSet<>(idColumn.all());
    for (ColumnModel column : columns) {
      known.addAll(column.from().all());
      known.addAll(column.alsoCalled());
    }
    List<String> header =
        switch (source.format()) {
          case DELIMITED_TEXT -> TextFileReading.header(source, known);
          case PARQUET -> ParquetReading.header(source);
        };
    SourceColumns found = new SourceColumns(source, header, idColumn);
    columns.forEach(column -> found.places.put(column.name(), found.placesOf(column)));
    return found;
  }

  private List<String> placesOf(ColumnModel column) {
    List<String> named = said(column.from(), column.name());
    if (header.containsAll(named)) {
      return named;
    }
    for (String other : column.alsoCalled()) {
      if (header.contains(other)) {
        return List.of(other);
      }
    }
    return column.optional() ? named.stream().filter(header::contains).toList() : named;
  }

  private List<String> said(FileColumns columns, String name) {
    List<String> found = columns.in(source.name());
    if (found == null) {
      throw new InputProblem(
          String.valueOf(source.file().getFileName()),
          "the model says where \""
              + name
              + "\" comes from in "
              + String.join(", ", columns.bySource().keySet())
              + ", but not in \""
              + source.name()
              + "\"",
          "add \""
              + source.name()
              + "\" there, or \"*\" for all other files; an empty list [] says that a file has no"
              + " such column");
    }
    return found;
  }

  /** The column that identifies the records. */
  String id() {
    return id;
  }

  /** The file's columns that make up a column of the model; none when the file has no such. */
  List<String> of(String column) {
    return places.getOrDefault(column, List.of());
  }

  /** Every column of the file that is needed. */
  List<String> wanted(List<String> further) {
    Set<String> wanted = new LinkedHashSet<>(further);
    places.values().forEach(wanted::addAll);
    return new ArrayList<>(wanted);
  }
}
