package org.crosslight.kernel.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.crosslight.kernel.score.PairRun.Cursor;

/**
 * The pairs above the threshold, kept in memory up to a budget and beyond it in sorted files; read
 * back strongest first, in an order that depends on nothing but the pairs.
 */
public final class PairLedger implements AutoCloseable {
  private static final Comparator<ScoredPair> STRONGEST_FIRST =
      Comparator.comparingDouble((ScoredPair pair) -> -pair.weight())
          .thenComparingInt(ScoredPair::left)
          .thenComparingInt(ScoredPair::right);

  /** So many files are read at the same time at most. */
  private static final int MOST_FILES = 128;

  private final Path spillFolder;
  private final int pairsEachRun;
  private final List<PairRun> runs = new ArrayList<>();
  private final List<Path> spilled = new ArrayList<>();
  private final AtomicInteger filesWritten = new AtomicInteger();
  private long size;

  /**
   * An empty ledger.
   *
   * @param memoryBytes what all runs together may take
   * @param threads how many runs are filled at the same time
   */
  PairLedger(Path spillFolder, long memoryBytes, int threads) {
    this.spillFolder = spillFolder;
    long each = memoryBytes / PairRun.BYTES_EACH / Math.max(1, threads);
    this.pairsEachRun = Math.clamp(each, 4096, 64 << 20);
  }

  /** A run for one thread to fill through {@link #add}. */
  synchronized PairRun newRun() {
    PairRun run = new PairRun(pairsEachRun);
    runs.add(run);
    return run;
  }

  void add(PairRun run, int left, int right, float weight, int rule, long pattern) {
    if (run.size() >= pairsEachRun) {
      spill(run);
    }
    run.add(left, right, weight, rule, pattern);
  }

  private void spill(PairRun run) {
    filesWritten.incrementAndGet();
    try {
      Path file = Files.createTempFile(spillFolder, "pairs-", ".spill");
      synchronized (this) {
        spilled.add(file);
        size += run.size();
      }
      run.spill(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void finish() {
    for (PairRun run : runs) {
      size += run.size();
      run.sort();
    }
    while (spilled.size() > MOST_FILES) {
      mergeSome();
    }
  }

  /** How many pairs there are. */
  public long size() {
    return size;
  }

  /** How many files were needed because the pairs did not fit in memory. */
  public int spilledFiles() {
    return filesWritten.get();
  }

  /** Hands over the pairs, strongest first, until the reader says false. */
  public void forEachWhile(Predicate<ScoredPair> reader) {
    List<Cursor> cursors = new ArrayList<>();
    try {
      runs.forEach(run -> cursors.add(run.cursor()));
      spilled.forEach(file -> cursors.add(PairRun.cursor(file)));
      merge(cursors, reader);
    } finally {
      cursors.forEach(Cursor::close);
    }
  }

  private static void merge(List<Cursor> cursors, Predicate<ScoredPair> reader) {
    record Head(ScoredPair pair, Cursor rest) {}
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::pair, STRONGEST_FIRST));
    for (Cursor cursor : cursors) {
      ScoredPair first = cursor.next();
      if (first != null) {
        heads.add(new Head(first, cursor));
      }
    }
    while (!heads.isEmpty()) {
      Head head = heads.remove();
      Cursor rest = head.rest();
      ScoredPair pair = head.pair();
      while (pair != null
          && (heads.isEmpty() || STRONGEST_FIRST.compare(pair, heads.element().pair()) <= 0)) {
        if (!reader.test(pair)) {
          return;
        }
        pair = rest.next();
      }
      if (pair != null) {
        heads.add(new Head(pair, rest));
      }
    }
  }

  /** Makes one file of many, so that no more are read at a time than a process may open. */
  private void mergeSome() {
    List<Path> some = List.copyOf(spilled.subList(0, MOST_FILES));
    List<Cursor> cursors = new ArrayList<>();
    try {
      Path merged = Files.createTempFile(spillFolder, "pairs-", ".spill");
      spilled.add(merged);
      some.forEach(file -> cursors.add(PairRun.cursor(file)));
      try (PairRun.SpillFile out = new PairRun.SpillFile(merged)) {
        merge(
            cursors,
            pair -> {
              try {
                out.add(pair.left(), pair.right(), pair.weight(), pair.rule(), pair.pattern());
                return true;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
      }
      for (Path file : some) {
        Files.delete(file);
        spilled.remove(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      cursors.forEach(Cursor::close);
    }
  }

  @Override
  public void close() {
    for (Path file : spilled) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }
}
