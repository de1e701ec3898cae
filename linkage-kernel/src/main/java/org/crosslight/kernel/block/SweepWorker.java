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
  private int capacity;
  private int[][] codes;
  private int[][] earlier;
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
    this.allCodes = plan.codes();
    this.kernels = plan.newKernels();
    this.space = plan.space();
    this.visitor = visitor;
    this.codes = new int[allCodes.length][];
    this.earlier = new int[rules.size()][];
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
        compareRow(piece.rule(), records, start, row, from, size);
      }
    }
  }

  private void compareRow(int rule, int[] records, int start, int row, int from, int size) {
    int count = 0;
    for (int k = from; k < size; k++) {
      if (!foundEarlier(rule, row, k)) {
        others[count++] = k;
      }
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

  private boolean foundEarlier(int rule, int a, int b) {
    for (int e = 0; e < rule; e++) {
      int[] block = earlier[e];
      if (block[a] == block[b] && block[a] >= 0) {
        return true;
      }
    }
    return false;
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
    }
    for (int e = 0; e < rule; e++) {
      int[] from = rules.get(e).blockOfRecord();
      int[] to = earlier[e];
      for (int k = 0; k < size; k++) {
        to[k] = from[records[start + k]];
      }
    }
  }
}
