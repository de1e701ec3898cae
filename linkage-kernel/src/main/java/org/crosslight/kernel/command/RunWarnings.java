package org.crosslight.kernel.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.evaluate.Evaluation.Coverage;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.TrainingPlan;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.TrainedModel;

/** What a reader of the result must know, and whether the result would mislead without. */
final class RunWarnings {
  /** With fewer true pairs than this, a share of them is told by chance. */
  private static final int FEW_TRUE_PAIRS = 30;

  /** With so many times the possible pairs, or so small a part of them, a prior says little. */
  private static final double OTHER_SIZE = 10;

  private final List<String> texts = new ArrayList<>();
  private boolean misleading;

  List<String> texts() {
    return List.copyOf(texts);
  }

  boolean misleading() {
    return misleading;
  }

  void warn(boolean serious, String text) {
    texts.add(text);
    misleading |= serious;
  }

  void aboutTraining(TrainedModel trained) {
    trained.figures().warnings().forEach(each -> warn(each.serious(), each.text()));
  }

  /** A prior falls about as the number of records rises, so it holds for data of one size. */
  void aboutPrior(double prior, TrainingPlan plan, double allPairs) {
    Double learntOf = plan.priorMatchPairs();
    if (learntOf == null || allPairs < 1) {
      return;
    }
    if (Math.max(learntOf / allPairs, allPairs / learntOf) > OTHER_SIZE) {
      warn(
          true,
          String.format(
              Locale.ROOT,
              "The prior (%.3g) was learnt of %,.0f possible pairs, but here there are %,.0f. m and"
                  + " u hold for other data, the prior does not: the more records, the smaller the"
                  + " share of pairs that match. State \"priorMatch\" in a model given with"
                  + " --model; training on these data tells one.",
              prior,
              learntOf,
              allPairs));
    }
  }

  void aboutRecords(RecordTable records) {
    records.warnings().forEach(text -> warn(false, text));
    misleading |= records.rowsRejected() > 0;
    if (records.size() < 2) {
      warn(true, "There are fewer than two records, so there is nothing to link.");
    }
  }

  void aboutLabels(Evaluation evaluation) {
    Coverage coverage = evaluation.coverage();
    if (coverage.labelled() == 0) {
      warn(
          true,
          "None of the records has a label, so the result was held against nothing. Check what was"
              + " given with --labels.");
    } else if (evaluation.truePairs() == 0) {
      warn(
          true,
          "By the labels no two records are the same, so there is nothing to find and the"
              + " evaluation says nothing. Check what was given with --labels.");
    } else if (!coverage.complete()) {
      boolean few = evaluation.truePairs() < FEW_TRUE_PAIRS;
      warn(
          few,
          String.format(
              Locale.ROOT,
              "%,d of %,d records are labelled. Of the others nothing is known, so the evaluation"
                  + " counts only pairs of two labelled records%s. It holds for all records only"
                  + " if the labelled ones were drawn at random.",
              coverage.labelled(),
              coverage.records(),
              few
                  ? String.format(
                      Locale.ROOT,
                      "; %,d of these are the same, too few to judge the result by",
                      evaluation.truePairs())
                  : ""));
    }
  }

  void aboutBlocks(Scoring scoring, int records) {
    for (RuleBlocks blocks : scoring.rules()) {
      if (!blocks.leftOut().isEmpty()) {
        RuleBlocks.LeftOut largest = blocks.leftOut().getFirst();
        long pairs = blocks.leftOut().stream().mapToLong(RuleBlocks.LeftOut::pairs).sum();
        warn(
            true,
            String.format(
                Locale.ROOT,
                "The blocking rule \"%s\" has %s above blocking.maxBlockRecords; %,d pairs"
                    + " were not compared under it. The largest has %,d records (%s). Add a column"
                    + " to the rule, treat that value as missing, or raise the limit.",
                blocks.rule().inWords(),
                blocks.leftOut().size() == 1 ? "1 block" : blocks.leftOut().size() + " blocks",
                pairs,
                largest.records(),
                largest.key()));
      }
    }
    if (records >= 2 && scoring.pairsScored() == 0) {
      warn(true, "No blocking rule brings any two records together, so nothing was compared.");
    }
  }

  void aboutClusters(RecordTable records, Clusters clusters, ClusterFigures shapes) {
    for (Clusters.Split split :
        clusters.splits().subList(0, Math.min(3, clusters.splits().size()))) {
      warn(
          false,
          String.format(
              Locale.ROOT,
              "The records around \"%s\" formed a cluster of %,d, above clusters.maxSize; it was"
                  + " split into %,d at its weakest bridges.",
              records.fullId(split.smallestRecord()),
              split.records(),
              split.clusters()));
    }
    if (!shapes.largest().isEmpty()) {
      ClusterFigures.Shape largest = shapes.largest().getFirst();
      if (largest.records() > 50 && largest.density() < 0.2) {
        warn(
            false,
            String.format(
                Locale.ROOT,
                "The largest cluster (\"%s\") has %,d records but only %.0f %% of the links it"
                    + " could have: records are chained through others. Raise thresholds.clusters,"
                    + " or use the cluster method \"bounded\".",
                records.fullId(largest.cluster()),
                largest.records(),
                100 * largest.density()));
      }
    }
  }
}
