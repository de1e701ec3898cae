package org.crosslight.kernel.block;

import java.util.List;
import org.crosslight.kernel.compare.ComparisonKernel;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.compare.PatternSpace;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;

/** One thread's walk: copies a block's values side by side, then compares row by row. */
final class SweepWorker {
  private final RecordTable table;
  private final List<RuleBlocks> rules;
  private final Mode mode;
  private final int[][] allCodes;
  private final ComparisonKernel[] kernels;
  private final PatternSpace space;
  private final PairVisitor visitor;
  private final ComparisonPlan plan;
  private int capacity;

  /** Never read: it keeps what is fetched ahead from being left out as useless. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  private final int[][] codes;
  private final int[][] earlier;
  private final int[][] sharing;

  /** For each rule the block of each record; empty for a rule that gives a record several. */
  private final int[][] singles;

  private int listRules;
  private int[] others = new int[0];
  private int[] rights = new int[0];
  private long[] patterns = new long[0];

  SweepWorker(
      RecordTable table,
      List<RuleBlocks> rules,
      Mode mode,
      ComparisonPlan plan,
      PairVisitor visitor) {
    this.table = table;
    this.rules = rules;
    this.mode = mode;
    this.plan = plan;
    this.allCodes = plan.codes();
    this.kernels = plan.newKernels();
    this.space = plan.space();
    this.visitor = visitor;
    this.codes = new int[allCodes.length][];
    this.earlier = new int[rules.size()][];
    this.sharing = new int[rules.size()][];
    this.singles = new int[rules.size()][];
    for (int e = 0; e < singles.length; e++) {
      RecordKeys blocks = rules.get(e).blocksOfRecord();
      singles[e] = blocks.mayBeSeveral() ? new int[0] : blocks.singles();
      listRules += blocks.mayBeSeveral() ? 1 : 0;
    }
  }

  void walk(SweepPiece piece) {
    RuleBlocks blocks = rules.get(piece.rule());
    int[] records = blocks.records();
    for (int b = piece.fromBlock(); b < piece.toBlock(); b++) {
      int start = blocks.start(b);
      int size = blocks.end(b) - start;
      gather(piece.rule(), records, start, size);
      int split = mode == Mode.LINK ? firstOfSecondSource(records, start, size) : size;
      int rows = Math.min(Math.min(piece.toRow(), size), split);
      for (int row = piece.fromRow(); row < rows; row++) {
        int from = mode == Mode.LINK ? split : row + 1;
        compareRow(piece.rule(), b, start, row, from, size);
      }
    }
  }

  private void compareRow(int rule, int block, int start, int row, int from, int size) {
    int[] records = rules.get(rule).records();
    int count = notFoundEarlier(rule, row, from, size);
    if (listRules > 0) {
      count = notFoundByLists(rule, block, records, start, row, count);
    }
    if (count == 0) {
      return;
    }
    for (int k = 0; k < count; k++) {
      patterns[k] = 0;
      rights[k] = records[start + others[k]];
    }
    for (int c = 0; c < kernels.length; c++) {
      kernels[c].addLevels(codes, row, others, count, space.stride(c), patterns);
    }
    visitor.row(rule, records[start + row], rights, count, patterns);
  }

  /** Collects the places from {@code from} on that no earlier rule brings together with the row. */
  private int notFoundEarlier(int rule, int row, int from, int size) {
    int rules = 0;
    for (int e = 0; e < rule; e++) {
      if (singles[e].length > 0 && earlier[e][row] >= 0) {
        sharing[rules++] = earlier[e];
      }
    }
    int count = 0;
    for (int k = from; k < size; k++) {
      boolean found = false;
      for (int e = 0; e < rules && !found; e++) {
        found = sharing[e][k] == sharing[e][row];
      }
      others[count] = k;
      count += found ? 0 : 1;
    }
    return count;
  }

  /**
   * Leaves out pairs that an earlier rule on lists brings together, or an earlier block of this
   * rule.
   */
  private int notFoundByLists(
      int rule, int block, int[] records, int start, int row, int candidates) {
    int count = 0;
    for (int k = 0; k < candidates; k++) {
      boolean found = false;
      for (int e = 0; e <= rule && !found; e++) {
        RecordKeys blocks = rules.get(e).blocksOfRecord();
        if (blocks.mayBeSeveral()) {
          int shared = blocks.firstShared(records[start + row], records[start + others[k]]);
          found = shared >= 0 && (e < rule || shared < block);
        }
      }
      others[count] = others[k];
      count += found ? 0 : 1;
    }
    return count;
  }

  private int firstOfSecondSource(int[] records, int start, int size) {
    int second = table.sourceStart(1);
    int split = 0;
    while (split < size && records[start + split] < second) {
      split++;
    }
    return split;
  }

  private void gather(int rule, int[] records, int start, int size) {
    if (size > capacity) {
      capacity = Math.max(size, Math.max(256, capacity * 2));
      for (int c = 0; c < codes.length; c++) {
        codes[c] = new int[capacity];
      }
      for (int e = 0; e < earlier.length; e++) {
        earlier[e] = new int[capacity];
      }
      others = new int[capacity];
      rights = new int[capacity];
      patterns = new long[capacity];
    }
    for (int c = 0; c < codes.length; c++) {
      int[] from = allCodes[c];
      int[] to = codes[c];
      for (int k = 0; k < size; k++) {
        to[k] = from[records[start + k]];
      }
      fetched += plan.fetchAhead(c, to, size);
    }
    for (int e = 0; e < rule; e++) {
      int[] from = singles[e];
      int[] to = earlier[e];
      for (int k = 0; k < size && from.length > 0; k++) {
        to[k] = from[records[start + k]];
      }
    }
  }
}
