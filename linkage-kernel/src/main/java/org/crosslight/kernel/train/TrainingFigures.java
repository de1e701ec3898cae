package org.crosslight.kernel.train;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the probabilities came about.
 *
 * @param priorFrom where the prior came from, in words
 * @param allPairs how many pairs of records there are
 * @param randomPairs how many of them were looked at for chance agreement
 * @param blocks what each training block showed
 * @param levels how each level was learnt
 */
public record TrainingFigures(
    String priorFrom,
    double allPairs,
    long randomPairs,
    List<BlockFigures> blocks,
    List<LevelFigures> levels,
    List<TrainingWarning> warnings) {
  /** What one training block showed. */
  public record BlockFigures(
      String rule,
      long pairs,
      double matchShare,
      int iterations,
      boolean converged,
      List<String> learnt,
      List<String> leftOut) {}

  /** How one level was learnt: each training block's estimate of m, and how u was had. */
  public record LevelFigures(
      String comparison, int level, List<Double> mByBlock, @Nullable String note) {}
}
