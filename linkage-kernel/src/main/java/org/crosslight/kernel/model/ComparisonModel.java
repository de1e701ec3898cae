package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How two records are compared in one respect.
 *
 * @param name what reports call it
 * @param columns the columns compared; most comparisons have one
 * @param levels index 0 is "missing", the last is "otherwise"; the first test that holds decides
 * @param missingWhen whether any or all of the columns must be missing for level 0
 * @param termFrequencyWeight how much of the adjustment for common values is applied, 0 to 1
 * @param termFrequencyMinimum the smallest frequency a value is credited with
 * @param correlatedWith comparisons that say nearly the same and are left out of training with it
 */
public record ComparisonModel(
    String name,
    List<String> columns,
    List<LevelModel> levels,
    MissingWhen missingWhen,
    double termFrequencyWeight,
    double termFrequencyMinimum,
    List<String> correlatedWith) {
  /** When a comparison of several columns counts as missing. */
  public enum MissingWhen {
    ANY,
    ALL
  }

  public ComparisonModel {
    columns = List.copyOf(columns);
    levels = List.copyOf(levels);
    correlatedWith = List.copyOf(correlatedWith);
  }

  /** The index of the level for pairs on which no test holds. */
  public int otherwise() {
    return levels.size() - 1;
  }

  /** Whether any level counts agreement on a common value for less. */
  public boolean usesTermFrequency() {
    return termFrequencyWeight > 0 && levels.stream().anyMatch(LevelModel::termFrequency);
  }

  /** The same comparison, correlated only with comparisons of these names. */
  ComparisonModel correlatedWithin(Set<String> names) {
    return new ComparisonModel(
        name,
        columns,
        levels,
        missingWhen,
        termFrequencyWeight,
        termFrequencyMinimum,
        correlatedWith.stream().filter(names::contains).toList());
  }

  /** The same comparison with the probabilities of each level filled in; NaN leaves a gap. */
  public ComparisonModel withProbabilities(double[] m, double[] u) {
    List<LevelModel> filled = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      boolean missing = i == 0;
      filled.add(
          levels
              .get(i)
              .with(
                  missing || Double.isNaN(m[i]) ? null : Double.valueOf(m[i]),
                  missing || Double.isNaN(u[i]) ? null : Double.valueOf(u[i])));
    }
    return new ComparisonModel(
        name,
        columns,
        filled,
        missingWhen,
        termFrequencyWeight,
        termFrequencyMinimum,
        correlatedWith);
  }
}
