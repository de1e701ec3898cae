package org.crosslight.benchmarks.linkage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.Progress;
import org.crosslight.kernel.Settings;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.GivenProbabilities;

/** The kernel's scoring alone, with the counts of its patterns. */
final class KernelRun {
  private KernelRun() {}

  /** How many pairs fall on each pattern under the model's blocking rules. */
  static Map<Long, Long> patternCounts(Path csv, Model trained, int threads) {
    return counts(Linkage.open(trained, List.of(Source.of(csv)), settings(threads)), trained, null);
  }

  /** The sum of the match weights of the pairs on each pattern. */
  static Map<Long, Double> patternWeights(Path csv, Model trained, int threads) {
    Linkage linkage = Linkage.open(trained, List.of(Source.of(csv)), settings(threads));
    Map<Long, Double> weights = new TreeMap<>();
    linkage.forEachPair(
        GivenProbabilities.of(trained),
        0,
        pair -> weights.merge(pair.pattern(), (double) pair.weight(), Double::sum));
    return weights;
  }

  private static Settings settings(int threads) {
    Settings usual = Settings.usual();
    return new Settings(threads, usual.memoryBytes(), usual.spillFolder(), Progress.NONE);
  }

  private static Map<Long, Long> counts(
      Linkage linkage, Model trained, @org.jspecify.annotations.Nullable Figures figures) {
    Map<Long, Long> counts = new TreeMap<>();
    try (Scoring scoring = linkage.score(GivenProbabilities.of(trained), 0.5)) {
      if (figures != null) {
        figures.stage("score");
        figures.value("pairs", (double) scoring.pairsScored());
      }
      scoring.patterns().forEach(entry -> counts.put(entry.pattern(), entry.pairs()));
    }
    return counts;
  }

  /** Loads, scores and reports processor seconds: CSV, trained model, folder, threads. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[2]);
    Model trained = Model.read(Path.of(args[1]));
    Figures figures = new Figures();
    Linkage linkage =
        Linkage.open(
            trained, List.of(Source.of(Path.of(args[0]))), settings(Integer.parseInt(args[3])));
    figures.stage("load");
    Map<Long, Long> counts = counts(linkage, trained, figures);
    figures.write(folder.resolve("kernel.txt"));
    DuckDbRun.writeCounts(counts, folder.resolve("kernel-patterns.txt"));
  }
}
