package org.crosslight.kernel.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything an analyst decides about a linkage.
 *
 * @param name what reports are headed with
 * @param description a sentence or two for the reader
 * @param mode which pairs may match
 * @param idColumn the column that identifies a record within its file
 * @param columns the columns used, with their cleaning
 * @param comparisons the respects in which records are compared
 */
public record Model(
    String name,
    String description,
    Mode mode,
    FileColumns idColumn,
    List<ColumnModel> columns,
    List<ComparisonModel> comparisons,
    BlockingPlan blocking,
    TrainingPlan training,
    Thresholds thresholds,
    ClusterPlan clusters) {
  public Model {
    columns = List.copyOf(columns);
    comparisons = List.copyOf(comparisons);
  }

  /** Reads a model file; throws {@link ModelProblem} with every fault when it is not usable. */
  public static Model read(Path file) {
    return ModelReader.read(file);
  }

  /** Reads a model from its JSON text. */
  public static Model parse(String json) {
    return ModelReader.parse(json, "(text)");
  }

  /** The model's column of that name. */
  public ColumnModel column(String wanted) {
    return columns.stream()
        .filter(column -> column.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + wanted));
  }

  /**
   * The same model with other comparisons and prior: how training hands back what it learnt.
   *
   * @param pairs of how many possible pairs the prior was learnt; null when it was stated
   */
  public Model withTrained(
      List<ComparisonModel> trained, double priorMatch, @Nullable Double pairs) {
    return new Model(
        name,
        description,
        mode,
        idColumn,
        columns,
        trained,
        blocking,
        training.withPriorMatch(priorMatch, pairs),
        thresholds,
        clusters);
  }

  /** The same model without some columns and everything that needs one of them. */
  public Model without(Set<String> absent) {
    if (absent.isEmpty()) {
      return this;
    }
    List<ComparisonModel> kept =
        comparisons.stream()
            .filter(comparison -> comparison.columns().stream().noneMatch(absent::contains))
            .toList();
    List<ColumnModel> left =
        columns.stream().filter(column -> !absent.contains(column.name())).toList();
    List<BlockingRule> rules = withoutRulesOn(absent, blocking.rules());
    return new Model(
            name,
            description,
            mode,
            idColumn,
            left,
            comparisons,
            new BlockingPlan(rules, blocking.maxBlockRecords()),
            training.without(absent, namesOf(kept)),
            thresholds,
            clusters)
        .only(kept);
  }

  /** The same model with fewer comparisons, or the same ones filled in; columns stay. */
  public Model only(List<ComparisonModel> kept) {
    Set<String> names = namesOf(kept);
    return new Model(
        name,
        description,
        mode,
        idColumn,
        columns,
        kept.stream().map(comparison -> comparison.correlatedWithin(names)).toList(),
        blocking,
        training.without(Set.of(), names),
        thresholds,
        clusters);
  }

  private static Set<String> namesOf(List<ComparisonModel> comparisons) {
    return comparisons.stream().map(ComparisonModel::name).collect(Collectors.toSet());
  }

  static List<BlockingRule> withoutRulesOn(Set<String> absent, List<BlockingRule> rules) {
    return rules.stream().filter(rule -> absent.stream().noneMatch(rule::reads)).toList();
  }

  /** The same model with another training plan. */
  public Model withTraining(TrainingPlan plan) {
    return new Model(
        name,
        description,
        mode,
        idColumn,
        columns,
        comparisons,
        blocking,
        plan,
        thresholds,
        clusters);
  }

  /** The same model with other thresholds. */
  public Model withThresholds(Thresholds other) {
    return new Model(
        name,
        description,
        mode,
        idColumn,
        columns,
        comparisons,
        blocking,
        training,
        other,
        clusters);
  }
}
