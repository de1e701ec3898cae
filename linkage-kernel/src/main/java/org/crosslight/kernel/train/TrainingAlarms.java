package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.block.RuleBlocks.LeftOut;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.ExpectationMaximisation.Found;

/** Notices when training went wrong, and says so in words. */
final class TrainingAlarms {
  /** The most that two blocks may differ in the share of their matches that agree. */
  private static final double DISAGREEMENT = 0.5;

  /** A block that implies so many times the matches believed in contradicts the rest. */
  private static final double TOO_MANY = 3;

  /** Shares of fewer true pairs than this are told by chance. */
  private static final int FEW_TRUE_PAIRS = 30;

  /** Shares of fewer true pairs than this are hardly more than anecdotes. */
  private static final int TOO_FEW_TRUE_PAIRS = 10;

  private final List<TrainingWarning> warnings = new ArrayList<>();

  List<TrainingWarning> warnings() {
    return List.copyOf(warnings);
  }

  void warn(boolean serious, String text) {
    warnings.add(new TrainingWarning(text, serious));
  }

  void aboutBlock(BlockLearning learning) {
    String rule = "The training block \"" + learning.rule().inWords() + "\"";
    if (learning.learnt.isEmpty()) {
      warn(
          false,
          rule
              + " leaves no comparison to learn, because its columns or those correlated with them"
              + " are in all of them. Choose a block on fewer columns.");
    } else if (learning.counts.total() == 0) {
      warn(false, rule + " holds no pairs, so nothing was learnt there. Choose a looser block.");
    }
    for (LeftOut large : learning.blocks.leftOut()) {
      warn(
          false,
          rule
              + " left out "
              + large.records()
              + " records that share "
              + large.key()
              + ": more than blocking.maxBlockRecords.");
      break;
    }
  }

  void aboutDeterministicPairs(long found) {
    if (found == 0) {
      warn(
          false,
          "The deterministic rules find no pair, so the prior is taken from the training blocks"
              + " instead. Loosen the rules, or state \"priorMatch\".");
    } else if (found < 20) {
      warn(
          false,
          "The deterministic rules find only "
              + found
              + " pairs: the prior built on them is rough."
              + " Loosen the rules, or state \"priorMatch\".");
    }
  }

  /**
   * Whether the estimate settled and what it means.
   *
   * @param implied how many matches in all the data it implies
   * @param believed how many there are by all else that is known; NaN when nothing is
   */
  void aboutEstimate(BlockLearning learning, Found found, double implied, double believed) {
    String rule = "In the training block \"" + learning.rule().inWords() + "\" ";
    double share = found.matchShare();
    if (!found.converged()) {
      warn(
          true,
          rule
              + "the estimate had not settled after "
              + found.iterations()
              + " iterations. Raise \"maxIterations\", or use a block with more matches.");
    }
    if (implied > TOO_MANY * believed) {
      warn(
          true,
          rule
              + String.format(
                  Locale.ROOT,
                  "%.1f %% of the pairs look like matches, which would mean %,.0f matches in all;"
                      + " by all else there are about %,.0f. Either the prior is too low, or two"
                      + " comparisons say the same thing: name them in \"correlatedWith\" or"
                      + " \"leaveOut\".",
                  100 * share,
                  implied,
                  believed));
    } else if (Double.isNaN(believed) && share > 0.99 && learning.learnt.size() > 1) {
      warn(
          false,
          rule
              + String.format(Locale.ROOT, "%.2f %%", 100 * share)
              + " of the pairs look like matches. That is right only if sharing this key nearly"
              + " proves a match; if not, two comparisons say the same thing: name them in"
              + " \"correlatedWith\" or \"leaveOut\". A second training block would tell.");
    } else if (share < 1e-5) {
      warn(
          false,
          rule
              + "hardly any pair looks like a match, so little can be learnt there. Use a stricter"
              + " block.");
    }
  }

  /**
   * How far the labels go.
   *
   * @param counted how many pairs, the same by the labels, m is counted on
   * @param leftOut label groups that are too large to be compared
   */
  void aboutLabels(Model model, int labelled, int records, long counted, List<LeftOut> leftOut) {
    String column = "the column \"" + model.training().labelColumn() + "\"";
    if (labelled < records) {
      warn(
          false,
          String.format(
              Locale.ROOT,
              "%,d of %,d records have a label in %s; the probabilities are counted on pairs of two"
                  + " of them. The prior so counted is right for all records only if these were"
                  + " drawn at random; if not, state \"priorMatch\".",
              labelled,
              records,
              column));
    }
    if (counted < FEW_TRUE_PAIRS) {
      boolean tooFew = counted < TOO_FEW_TRUE_PAIRS;
      warn(
          tooFew,
          String.format(
              Locale.ROOT,
              "The pairs that are the same by %s and that m is counted on: only %,d, so m is %s."
                  + " Label more records, or learn without labels.",
              column,
              counted,
              tooFew ? "little more than chance" : "rough"));
    }
    if (!leftOut.isEmpty()) {
      warn(
          true,
          String.format(
              Locale.ROOT,
              "By %s, %s more than blocking.maxBlockRecords (%,d) records, the largest"
                  + " %,d. They count for the prior, but m and u are counted without them. If these"
                  + " records are the same indeed, raise the limit; if the label stands for"
                  + " \"unknown\", leave it empty.",
              column,
              leftOut.size() == 1 ? "1 group holds" : leftOut.size() + " groups hold",
              model.blocking().maxBlockRecords(),
              leftOut.getFirst().records()));
    }
  }

  /**
   * Whether the prior can be true.
   *
   * @param remedy what to do if it cannot
   */
  void aboutPrior(double prior, double allPairs, int records, String remedy) {
    double matches = prior * allPairs;
    if (records > 20 && matches < 0.5) {
      warn(
          true,
          String.format(
              Locale.ROOT,
              "The prior is extreme: %.3g, which means less than one matching pair in the data."
                  + " %s",
              prior,
              remedy));
    } else if (records > 20 && (prior > 0.2 || matches > 25.0 * records)) {
      warn(
          true,
          String.format(
              Locale.ROOT,
              "The prior is extreme: %.3g, which means %.0f matching pairs among %d records."
                  + " %s",
              prior,
              matches,
              records,
              remedy));
    }
  }

  /**
   * Where one block finds hardly any agreement among its matches and another almost nothing else,
   * one of them has taken something other than matches for matches.
   */
  void aboutDisagreement(
      ComparisonModel comparison,
      int number,
      List<BlockLearning> learnings,
      List<double[]> estimates) {
    List<BlockLearning> blocks =
        learnings.stream().filter(learning -> learning.learnt.contains(number)).toList();
    int least = 0;
    int most = 0;
    for (int b = 1; b < estimates.size(); b++) {
      least = estimates.get(b)[1] < estimates.get(least)[1] ? b : least;
      most = estimates.get(b)[1] > estimates.get(most)[1] ? b : most;
    }
    if (estimates.size() > 1 && estimates.get(most)[1] - estimates.get(least)[1] > DISAGREEMENT) {
      warn(
          true,
          String.format(
              Locale.ROOT,
              "The training blocks disagree about \"%s\": of the matches in the block \"%s\","
                  + " %.1f %% agree; in the block \"%s\", %.1f %%. One of them has taken"
                  + " something else for matches. Look at what else it learnt: a comparison that"
                  + " goes with the block's columns (an e-mail address made of the name) belongs in"
                  + " its \"leaveOut\"; or choose a stricter block.",
              comparison.name(),
              blocks.get(least).rule().inWords(),
              100 * estimates.get(least)[1],
              blocks.get(most).rule().inWords(),
              100 * estimates.get(most)[1]));
    }
  }
}
