package org.crosslight.kernel.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.crosslight.kernel.block.PairSweep;
import org.crosslight.kernel.block.PairVisitor;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.PatternCounts;
import org.crosslight.kernel.train.TrainedModel;
import org.jspecify.annotations.Nullable;

/**
 * Every candidate pair scored once.
 *
 * @param rules the blocks of each rule
 * @param firstFound how many pairs each rule was the first to find
 * @param patterns how many pairs fell on each pattern
 * @param weights how many pairs have which weight
 * @param ledger the pairs at or above the threshold
 */
@SuppressWarnings("ArrayRecordComponent") // read by reports, never compared
public record Scoring(
    List<RuleBlocks> rules,
    long[] firstFound,
    PatternCounts patterns,
    WeightHistogram weights,
    PairLedger ledger,
    PairWeights pairWeights)
    implements AutoCloseable {

  /** Where and how scoring may work. */
  public record Means(int threads, long memoryBytes, Path spillFolder, LongConsumer progress) {}

  /** The blocks of the model's rules. */
  public static List<RuleBlocks> blocks(RecordTable table, Model model) {
    List<RuleBlocks> blocks = new ArrayList<>();
    for (BlockingRule rule : model.blocking().rules()) {
      blocks.add(RuleBlocks.of(table, rule, model.mode(), model.blocking().maxBlockRecords()));
    }
    return blocks;
  }

  /**
   * Scores all pairs the blocks hold; keeps those with at least {@code minProbability}.
   *
   * @param onlooker told of every pair; null when nobody looks on
   */
  public static Scoring of(
      RecordTable table,
      TrainedModel trained,
      ComparisonPlan plan,
      List<RuleBlocks> blocks,
      double minProbability,
      @Nullable Onlooker onlooker,
      Means means) {
    PairWeights weights = new PairWeights(trained, plan);
    ComparisonPlan sameLevels = weights.plan();
    PairLedger ledger = new PairLedger(means.spillFolder(), means.memoryBytes(), means.threads());
    List<Counting> parts = new ArrayList<>();
    double threshold = minProbability <= 0 ? Double.NEGATIVE_INFINITY : weightAt(minProbability);
    new PairSweep(table, blocks, trained.model().mode(), means.threads())
        .walk(
            sameLevels,
            () -> {
              Counting part = new Counting(weights, ledger, blocks.size(), (float) threshold);
              synchronized (parts) {
                parts.add(part);
              }
              return onlooker == null ? part : both(part, onlooker.visitor(weights, blocks));
            },
            means.progress());
    long[] firstFound = new long[blocks.size()];
    PatternCounts patterns = new PatternCounts(sameLevels.space());
    WeightHistogram histogram = new WeightHistogram();
    for (Counting part : parts) {
      patterns.addAll(part.patterns);
      histogram.addAll(part.histogram);
      for (int r = 0; r < firstFound.length; r++) {
        firstFound[r] += part.firstFound[r];
      }
    }
    ledger.finish();
    return new Scoring(blocks, firstFound, patterns, histogram, ledger, weights);
  }

  private static PairVisitor both(PairVisitor first, PairVisitor second) {
    return (rule, left, rights, count, patterns) -> {
      first.row(rule, left, rights, count, patterns);
      second.row(rule, left, rights, count, patterns);
    };
  }

  static double weightAt(double probability) {
    return probability >= 1 ? 50 : PairWeights.weightOf(probability);
  }

  /** How many different pairs were scored. */
  public long pairsScored() {
    return patterns.total();
  }

  @Override
  public void close() {
    ledger.close();
  }

  /** One thread's counting. */
  private static final class Counting implements PairVisitor {
    private final PairWeights weights;
    private final PairLedger ledger;
    private final PairRun run;
    private final float threshold;
    private final long[] firstFound;
    private final PatternCounts patterns;
    private final WeightHistogram histogram = new WeightHistogram();

    Counting(PairWeights weights, PairLedger ledger, int rules, float threshold) {
      this.weights = weights;
      this.ledger = ledger;
      this.run = ledger.newRun();
      this.threshold = threshold;
      this.firstFound = new long[rules];
      this.patterns = new PatternCounts(weights.plan().space());
    }

    @Override
    public void row(int rule, int left, int[] rights, int count, long[] row) {
      firstFound[rule] += count;
      patterns.addAll(row, count);
      for (int k = 0; k < count; k++) {
        float weight = weights.weight(row[k], left, rights[k]);
        histogram.add(weight);
        if (weight >= threshold) {
          ledger.add(run, left, rights[k], weight, rule, row[k]);
        }
      }
    }
  }
}
