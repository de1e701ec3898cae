package org.crosslight.kernel.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.ComparisonModel;

/** The comparisons of a model bound to the columns of a table; shared by all threads. */
public final class ComparisonPlan {
  private final List<ComparisonModel> comparisons;
  private final PatternSpace space;
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<ColumnFeatures> features = new ArrayList<>();

  /** Binds the comparisons to the table. */
  public ComparisonPlan(RecordTable table, List<ComparisonModel> comparisons) {
    this.comparisons = List.copyOf(comparisons);
    this.space = new PatternSpace(comparisons);
    for (ComparisonModel comparison : comparisons) {
      for (String column : comparison.columns()) {
        if (!slots.containsKey(column)) {
          slots.put(column, features.size());
          features.add(new ColumnFeatures(table.column(column)));
        }
      }
    }
  }

  private ComparisonPlan(
      List<ComparisonModel> comparisons,
      Map<String, Integer> slots,
      List<ColumnFeatures> features) {
    this.comparisons = List.copyOf(comparisons);
    this.space = new PatternSpace(comparisons);
    this.slots.putAll(slots);
    this.features.addAll(features);
  }

  /** The same columns with fewer comparisons, or with others that use the same columns. */
  public ComparisonPlan only(List<ComparisonModel> fewer) {
    return new ComparisonPlan(fewer, slots, features);
  }

  /** The comparisons, in pattern order. */
  public List<ComparisonModel> comparisons() {
    return comparisons;
  }

  /** The patterns of these comparisons. */
  public PatternSpace space() {
    return space;
  }

  /** The value numbers of every record, by the plan's column numbers. */
  public int[][] codes() {
    return features.stream().map(f -> f.column().codes()).toArray(int[][]::new);
  }

  /** The column of that name. */
  public ValueColumn column(String name) {
    return features.get(slots.getOrDefault(name, -1)).column();
  }

  /** Fetches what comparisons look at first of these values of a column, by the plan's number. */
  public long fetchAhead(int column, int[] values, int count) {
    return features.get(column).fetchAhead(values, count);
  }

  /** A set of kernels for one thread, in pattern order. */
  public ComparisonKernel[] newKernels() {
    Scratch scratch = new Scratch();
    KernelBuilding building = new KernelBuilding(slots, features, scratch);
    return comparisons.stream().map(building::kernel).toArray(ComparisonKernel[]::new);
  }
}
