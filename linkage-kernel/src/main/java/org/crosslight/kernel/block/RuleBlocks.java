package org.crosslight.kernel.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.KeyPart;
import org.crosslight.kernel.model.Mode;

/** The blocks of one rule: records that share its key, largest blocks left out. */
public final class RuleBlocks {
  private final BlockingRule rule;
  private final RecordKeys blocksOfRecord;
  private final int[] starts;
  private final int[] records;
  private final long[] pairs;
  private final List<LeftOut> leftOut;

  /**
   * A block too large to compare: its key, how many records, and how many pairs were not compared.
   */
  public record LeftOut(String key, int records, long pairs) {}

  private RuleBlocks(
      BlockingRule rule,
      RecordKeys blocksOfRecord,
      int[] starts,
      int[] records,
      long[] pairs,
      List<LeftOut> leftOut) {
    this.rule = rule;
    this.blocksOfRecord = blocksOfRecord;
    this.starts = starts;
    this.records = records;
    this.pairs = pairs;
    this.leftOut = leftOut;
  }

  /** Groups the table's records by the rule's key. */
  public static RuleBlocks of(
      RecordTable table, BlockingRule rule, Mode mode, int maxBlockRecords) {
    return grouped(table, rule, RuleKeys.of(table, rule), mode, maxBlockRecords);
  }

  /** Groups records by keys worked out elsewhere, such as labels; -1 for none. */
  public static RuleBlocks byKeys(RecordTable table, int[] keys, Mode mode) {
    return grouped(
        table, new BlockingRule(List.of()), RecordKeys.single(keys), mode, Integer.MAX_VALUE);
  }

  private static RuleBlocks grouped(
      RecordTable table, BlockingRule rule, RecordKeys keys, Mode mode, int maxBlockRecords) {
    int keyCount = keys.most() + 1;
    int[] sizes = new int[keyCount];
    count(keys, keys.records(), sizes);
    int[] firstSource = new int[mode == Mode.LINK ? keyCount : 0];
    if (mode == Mode.LINK) {
      count(keys, table.sourceStart(1), firstSource);
    }
    List<LeftOut> leftOut = new ArrayList<>();
    int[] block = new int[keyCount];
    int blocks = 0;
    int kept = 0;
    for (int key = 0; key < keyCount; key++) {
      long pairs = pairsOf(sizes, firstSource, key);
      block[key] = -1;
      if (pairs > 0 && sizes[key] > maxBlockRecords) {
        leftOut.add(new LeftOut(keyText(table, rule, keys, key), sizes[key], pairs));
      } else if (pairs > 0) {
        block[key] = blocks++;
        kept += sizes[key];
      }
    }
    int[] starts = new int[blocks + 1];
    long[] pairs = new long[blocks];
    for (int key = 0; key < keyCount; key++) {
      if (block[key] >= 0) {
        starts[block[key] + 1] = sizes[key];
        pairs[block[key]] = pairsOf(sizes, firstSource, key);
      }
    }
    for (int b = 0; b < blocks; b++) {
      starts[b + 1] += starts[b];
    }
    RecordKeys blocksOfRecord = keys.renumbered(block);
    int[] next = Arrays.copyOf(starts, blocks);
    int[] records = new int[kept];
    for (int r = 0; r < keys.records(); r++) {
      for (int place = blocksOfRecord.from(r); place < blocksOfRecord.to(r); place++) {
        int b = blocksOfRecord.at(place);
        if (b >= 0) {
          records[next[b]++] = r;
        }
      }
    }
    leftOut.sort(
        java.util.Comparator.comparingLong(LeftOut::pairs).reversed().thenComparing(LeftOut::key));
    return new RuleBlocks(rule, blocksOfRecord, starts, records, pairs, leftOut);
  }

  private static void count(RecordKeys keys, int records, int[] sizes) {
    for (int r = 0; r < records; r++) {
      for (int place = keys.from(r); place < keys.to(r); place++) {
        if (keys.at(place) >= 0) {
          sizes[keys.at(place)]++;
        }
      }
    }
  }

  private static long pairsOf(int[] sizes, int[] firstSource, int key) {
    long size = sizes[key];
    return firstSource.length == 0
        ? size * (size - 1) / 2
        : (long) firstSource[key] * (size - firstSource[key]);
  }

  /** What the records of a block share, from the first two of them. */
  private static String keyText(RecordTable table, BlockingRule rule, RecordKeys keys, int key) {
    List<Integer> two = new ArrayList<>();
    for (int r = 0; r < keys.records() && two.size() < 2; r++) {
      for (int place = keys.from(r); place < keys.to(r); place++) {
        if (keys.at(place) == key) {
          two.add(r);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (KeyPart part : rule.parts()) {
      ValueColumn column = table.column(part.column());
      String value = column.text(two.getFirst());
      text.append(text.isEmpty() ? "" : ", ");
      text.append(part.inWords()).append(" as in \"");
      text.append(value.length() > 60 ? value.substring(0, 60) + "…" : value);
      text.append(part.take() == KeyPart.Take.ANY_ELEMENT ? "\" and \"" : "\"");
      if (part.take() == KeyPart.Take.ANY_ELEMENT) {
        String other = column.text(two.getLast());
        text.append(other.length() > 60 ? other.substring(0, 60) + "…" : other).append('"');
      }
    }
    return text.toString();
  }

  /** The rule. */
  public BlockingRule rule() {
    return rule;
  }

  /** How many blocks there are. */
  public int blocks() {
    return pairs.length;
  }

  /** The pairs within a block that the mode allows. */
  public long pairs(int block) {
    return pairs[block];
  }

  /** All pairs of the rule, whether or not another rule finds them too. */
  public long totalPairs() {
    return Arrays.stream(pairs).sum();
  }

  /** How many records the largest block has. */
  public int largestBlock() {
    int largest = 0;
    for (int b = 0; b < pairs.length; b++) {
      largest = Math.max(largest, starts[b + 1] - starts[b]);
    }
    return largest;
  }

  /** Blocks above the size guard, the one with most pairs first. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** The blocks each record is in. */
  RecordKeys blocksOfRecord() {
    return blocksOfRecord;
  }

  /**
   * Hands over the pairs of every block until the reader says false; for groups of which a record
   * has one at most.
   */
  public void forEachPairWhile(RecordTable table, Mode mode, PairReader reader) {
    for (int b = 0; b < pairs.length; b++) {
      int rows = mode == Mode.LINK ? firstOfSecondSource(table, b) : starts[b + 1];
      for (int i = starts[b]; i < rows; i++) {
        for (int j = mode == Mode.LINK ? rows : i + 1; j < starts[b + 1]; j++) {
          if (!reader.wantsMoreAfter(records[i], records[j])) {
            return;
          }
        }
      }
    }
  }

  private int firstOfSecondSource(RecordTable table, int block) {
    int place = starts[block];
    while (place < starts[block + 1] && records[place] < table.sourceStart(1)) {
      place++;
    }
    return place;
  }

  /** Takes pairs of record numbers, the smaller first. */
  public interface PairReader {
    /** Takes one pair and says whether to go on. */
    boolean wantsMoreAfter(int left, int right);
  }

  int start(int block) {
    return starts[block];
  }

  int end(int block) {
    return starts[block + 1];
  }

  int[] records() {
    return records;
  }

  /** Whether this rule brings two records together. */
  public boolean finds(int a, int b) {
    return blocksOfRecord.firstShared(a, b) >= 0;
  }
}
