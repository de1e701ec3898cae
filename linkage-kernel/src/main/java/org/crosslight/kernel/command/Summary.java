package org.crosslight.kernel.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.model.Plain;
import org.crosslight.kernel.report.RunFigures;

/** The few lines a run ends with. */
final class Summary {
  private final PrintStream out;

  Summary(PrintStream out) {
    this.out = out;
  }

  void of(RunFigures run, Path folder) {
    out.printf(
        Locale.ROOT,
        "%,d records; %,d of %,.0f pairs compared; %,d pairs with a probability of %s or more.%n",
        run.records().size(),
        run.scoring().pairsScored(),
        run.allPairs(),
        run.scoring().ledger().size(),
        Plain.number(run.pairsThreshold()));
    int single = run.clusterFigures().bySize().getOrDefault(1, 0);
    out.printf(
        Locale.ROOT,
        "%,d clusters at %s: %,d of several records, %,d of one.%n",
        run.clusterFigures().clusters(),
        Plain.number(run.clustersThreshold()),
        run.clusterFigures().clusters() - single,
        single);
    Evaluation evaluation = run.evaluation();
    if (evaluation != null) {
      out.printf(
          Locale.ROOT,
          "By the labels%s: F1 %.4f at 0.5 (precision %.4f, recall %.4f); best F1 %.4f at %.4g;"
              + " blocking finds %.2f %% of the true pairs.%n",
          labelled(evaluation.coverage()),
          evaluation.atHalf().f1(),
          evaluation.atHalf().precision(),
          evaluation.atHalf().recall(),
          evaluation.best().f1(),
          evaluation.best().probability(),
          100 * evaluation.blockingRecall());
    }
    out.printf(
        Locale.ROOT,
        "%.1f processor seconds, at most %,d MB. Report: %s%n",
        run.cpuSeconds(),
        run.peakMemoryBytes() >> 20,
        folder.resolve("report.html"));
  }

  private static String labelled(Evaluation.Coverage coverage) {
    return coverage.complete()
        ? ""
        : String.format(
            Locale.ROOT, " (%,d of %,d records)", coverage.labelled(), coverage.records());
  }

  void warnings(List<String> warnings, boolean misleading) {
    for (String warning : warnings) {
      out.println("Warning: " + warning);
    }
    if (misleading) {
      out.println("The result would mislead without these warnings, so the exit code is 4.");
    }
  }
}
