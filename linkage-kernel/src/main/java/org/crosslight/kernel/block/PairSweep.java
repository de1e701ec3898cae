package org.crosslight.kernel.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;

/**
 * Walks every pair that any of several rules finds, each once, under the first rule that finds it.
 * The work is cut into pieces of about equal numbers of pairs (a large block into several), which
 * threads take one by one, so that no block holds the others up.
 */
public final class PairSweep {
  private static final long PIECE_PAIRS = 1 << 16;

  private final RecordTable table;
  private final List<RuleBlocks> rules;
  private final Mode mode;
  private final int threads;
  private final List<SweepPiece> pieces = new ArrayList<>();

  /** A sweep over the blocks of the rules, in their order. */
  public PairSweep(RecordTable table, List<RuleBlocks> rules, Mode mode, int threads) {
    this.table = table;
    this.rules = List.copyOf(rules);
    this.mode = mode;
    this.threads = threads;
    for (int rule = 0; rule < rules.size(); rule++) {
      cut(rule, rules.get(rule));
    }
  }

  private void cut(int rule, RuleBlocks blocks) {
    int from = 0;
    long pairs = 0;
    for (int b = 0; b < blocks.blocks(); b++) {
      if (blocks.pairs(b) > 2 * PIECE_PAIRS) {
        addBlocks(rule, from, b, pairs);
        addRows(rule, blocks, b);
        from = b + 1;
        pairs = 0;
        continue;
      }
      pairs += blocks.pairs(b);
      if (pairs >= PIECE_PAIRS) {
        addBlocks(rule, from, b + 1, pairs);
        from = b + 1;
        pairs = 0;
      }
    }
    addBlocks(rule, from, blocks.blocks(), pairs);
  }

  private void addBlocks(int rule, int from, int to, long pairs) {
    if (from < to) {
      pieces.add(new SweepPiece(rule, from, to, 0, Integer.MAX_VALUE, pairs));
    }
  }

  private void addRows(int rule, RuleBlocks blocks, int block) {
    int size = blocks.end(block) - blocks.start(block);
    int rowsEach = (int) Math.max(1, size * PIECE_PAIRS / Math.max(1, blocks.pairs(block)));
    for (int row = 0; row < size; row += rowsEach) {
      long share = blocks.pairs(block) * rowsEach / size;
      pieces.add(new SweepPiece(rule, block, block + 1, row, row + rowsEach, share));
    }
  }

  /** All pairs of all rules, counting those found by several rules more than once. */
  public long pairsAtMost() {
    return rules.stream().mapToLong(RuleBlocks::totalPairs).sum();
  }

  /**
   * Walks the pairs; each thread asks for a visitor of its own.
   *
   * @param progress told now and then how many more pairs were walked
   */
  public void walk(
      ComparisonPlan plan, Supplier<? extends PairVisitor> visitors, LongConsumer progress) {
    AtomicInteger next = new AtomicInteger();
    int workers = Math.max(1, Math.min(threads, pieces.size()));
    Workers.run(
        workers,
        () -> {
          SweepWorker worker = new SweepWorker(table, rules, mode, plan, visitors.get());
          int piece;
          while ((piece = next.getAndIncrement()) < pieces.size()) {
            worker.walk(pieces.get(piece));
            progress.accept(pieces.get(piece).pairs());
          }
        });
  }
}
