package org.crosslight.kernel.model;

import org.jspecify.annotations.Nullable;

/**
 * One level of a comparison.
 *
 * @param test what must hold
 * @param says one sentence for the reader of a report
 * @param m probability of this level among records that are the same; null when to be learnt
 * @param u probability of this level among records that are not; null when to be learnt
 * @param termFrequency whether agreement on a common value counts for less here
 */
public record LevelModel(
    LevelTest test, String says, @Nullable Double m, @Nullable Double u, boolean termFrequency) {
  LevelModel with(@Nullable Double newM, @Nullable Double newU) {
    return new LevelModel(test, says, newM, newU, termFrequency);
  }
}
