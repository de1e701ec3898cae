package org.crosslight.kernel.train;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;

/** The records whose pairs are looked at: all of them, or those of which the truth is known. */
final class Population {
  /** Record numbers, rising. */
  private final int[] records;

  private final int firstSource;
  private final boolean link;

  private Population(int[] records, int firstSource, boolean link) {
    this.records = records;
    this.firstSource = firstSource;
    this.link = link;
  }

  static Population all(RecordTable table, Mode mode) {
    return of(table, mode, record -> true);
  }

  static Population of(RecordTable table, Mode mode, IntPredicate belongs) {
    int[] records = IntStream.range(0, table.size()).filter(belongs).toArray();
    int start = mode == Mode.LINK ? table.sourceStart(1) : 0;
    int firstSource = (int) IntStream.of(records).filter(record -> record < start).count();
    return new Population(records, firstSource, mode == Mode.LINK);
  }

  /** How many records there are. */
  int size() {
    return records.length;
  }

  /** The number, in the table, of the record at the place. */
  int record(int place) {
    return records[place];
  }

  /** Whether only pairs of a record of the first source with one of the second count. */
  boolean link() {
    return link;
  }

  /** How many of the records, which come first, are of the first source; 0 unless linking. */
  int firstSource() {
    return firstSource;
  }

  /** How many pairs there are. */
  double pairs() {
    return pairs(records.length, firstSource, link);
  }

  /** How many pairs so many records have. */
  static double pairs(double records, double firstSource, boolean link) {
    return link ? firstSource * (records - firstSource) : Math.max(0, records * (records - 1) / 2);
  }
}
