package org.crosslight.kernel.input;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All records of a run, numbered from 0 by source and then by id, whatever the order of the rows.
 */
public final class RecordTable {
  private final List<SourceFigures> sources;
  private final int[] sourceStarts;
  private final TextValues ids;
  private final Map<String, ValueColumn> columns;
  private final Set<String> absentColumns;
  private final List<String> warnings;

  RecordTable(
      List<SourceFigures> sources,
      int[] sourceStarts,
      TextValues ids,
      Map<String, ValueColumn> columns,
      Set<String> absentColumns,
      List<String> warnings) {
    this.sources = List.copyOf(sources);
    this.sourceStarts = sourceStarts;
    this.ids = ids;
    this.columns = Map.copyOf(columns);
    this.absentColumns = Set.copyOf(absentColumns);
    this.warnings = List.copyOf(warnings);
  }

  /** What was read of one source. */
  public record SourceFigures(
      String name,
      String encoding,
      String delimiter,
      long rowsInSource,
      long recordsRead,
      long rowsRejected) {}

  /** How many records there are. */
  public int size() {
    return sourceStarts[sourceStarts.length - 1];
  }

  /** The sources, in the order given. */
  public List<SourceFigures> sources() {
    return sources;
  }

  /** The number of the first record of the source; one past the last for the number of sources. */
  public int sourceStart(int source) {
    return sourceStarts[source];
  }

  /** Which source the record is from. */
  public int sourceOf(int record) {
    int source = 0;
    while (record >= sourceStarts[source + 1]) {
      source++;
    }
    return source;
  }

  /** The record's id as its source gives it. */
  public String id(int record) {
    return ids.text(record);
  }

  /** The ids of all records, indexed by record. */
  public TextValues ids() {
    return ids;
  }

  /** The id, preceded by the source's name when there are several sources. */
  public String fullId(int record) {
    return sources.size() == 1
        ? id(record)
        : sources.get(sourceOf(record)).name() + ":" + id(record);
  }

  /** The cleaned column of that name. */
  public ValueColumn column(String name) {
    ValueColumn column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("no column " + name + " was read");
    }
    return column;
  }

  /** The model's optional columns that no source has. */
  public Set<String> absentColumns() {
    return absentColumns;
  }

  /** What a reader of the result should know about the data, in words. */
  public List<String> warnings() {
    return warnings;
  }

  /** Rows that were left out because they could not be read. */
  public long rowsRejected() {
    return sources.stream().mapToLong(SourceFigures::rowsRejected).sum();
  }
}
