package org.crosslight.kernel.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.Settings;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluating;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.evaluate.Labels;
import org.crosslight.kernel.input.RecordLoading;
import org.crosslight.kernel.model.Thresholds;
import org.crosslight.kernel.report.ReportJson;
import org.crosslight.kernel.report.ReportPage;
import org.crosslight.kernel.report.RunFigures;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.GivenProbabilities;
import org.crosslight.kernel.train.TrainedModel;
import org.jspecify.annotations.Nullable;

/** One run of the command, from the model to the report. */
final class LinkRun {
  /** Pairs above the threshold take this part of the memory before they are spilled to disk. */
  private static final int PAIRS_SHARE = 8;

  private final Arguments arguments;
  private final PrintStream out;
  private final StderrProgress progress;
  private final List<String> warnings = new ArrayList<>();
  private boolean misleading;

  LinkRun(Arguments arguments, PrintStream out, StderrProgress progress) {
    this.arguments = arguments;
    this.out = out;
    this.progress = progress;
  }

  ExitCode run() throws IOException {
    GivenModel given = GivenModel.of(arguments);
    OutputFolder.refuseToReplace(arguments.out(), arguments.filesRead());
    try (OutputFolder folder = OutputFolder.open(arguments.out())) {
      Settings settings =
          new Settings(
              arguments.threads(),
              arguments.memoryBytes() / PAIRS_SHARE,
              folder.file("."),
              progress);
      String labelColumn = labelColumn();
      Linkage linkage =
          Linkage.open(
              given.model(),
              Linkage.sources(arguments.files()),
              labelColumn == null ? List.of() : List.of(labelColumn),
              settings);
      given.notes().forEach(note -> warn(false, note));
      aboutRecords(linkage);
      TrainedModel trained = trained(linkage, folder.file("trained.json"));
      if (!arguments.trainOnly()) {
        scoreAndReport(linkage, trained, labelColumn, folder);
      }
      progress.finish();
      folder.finish();
    }
    new Summary(out).warnings(warnings, misleading);
    return misleading ? ExitCode.MISLEADING : ExitCode.DONE;
  }

  /** Learns, or takes what was learnt before: then the file given is among the results as it is. */
  private TrainedModel trained(Linkage linkage, Path file) throws IOException {
    if (arguments.predictOnly() != null) {
      TrainedModel trained = GivenProbabilities.of(linkage.model());
      Files.copy(arguments.predictOnly(), file);
      return trained;
    }
    TrainedModel trained = linkage.train();
    if (linkage.records().size() >= 2) {
      trained.figures().warnings().forEach(each -> warn(each.serious(), each.text()));
    }
    Files.writeString(file, ReportJson.trainedModel(trained));
    return trained;
  }

  private @Nullable String labelColumn() {
    String labels = arguments.labels();
    return labels == null || Files.isRegularFile(Path.of(labels)) ? null : labels;
  }

  private void warn(boolean serious, String text) {
    warnings.add(text);
    misleading |= serious;
  }

  private void aboutRecords(Linkage linkage) {
    linkage.records().warnings().forEach(text -> warn(false, text));
    misleading |= linkage.records().rowsRejected() > 0;
    if (linkage.records().size() < 2) {
      warn(true, "There are fewer than two records, so there is nothing to link.");
    }
  }

  private void scoreAndReport(
      Linkage linkage, TrainedModel trained, @Nullable String labelColumn, OutputFolder folder)
      throws IOException {
    Thresholds thresholds = linkage.model().thresholds();
    try (Scoring scoring = linkage.score(trained, thresholds.pairs())) {
      aboutBlocks(scoring, linkage.records().size());
      Clusters clusters = linkage.cluster(scoring, thresholds.clusters());
      Evaluation evaluation = evaluation(linkage, trained, scoring, clusters, labelColumn);
      progress.stage("writing");
      ClusterFigures shapes =
          ClusterFigures.of(
              clusters, scoring.ledger(), Linkage.weightFor(thresholds.clusters()), 20);
      aboutClusters(linkage, clusters, shapes);
      writeTables(linkage, scoring, clusters, folder);
      progress.stage("reporting");
      RunFigures figures =
          new RunFigures(
              linkage.records(),
              linkage.allPairs(),
              trained,
              scoring,
              clusters,
              shapes,
              evaluation,
              thresholds.pairs(),
              thresholds.clusters(),
              List.copyOf(warnings),
              misleading,
              progress.seconds(),
              Machine.cpuSeconds(),
              Machine.peakMemoryBytes());
      String json = ReportJson.of(figures);
      Files.writeString(folder.file("report.json"), json + "\n");
      Files.writeString(folder.file("report.html"), ReportPage.of(json));
      progress.finish();
      new Summary(out).of(figures, arguments.out());
    }
  }

  private void writeTables(Linkage linkage, Scoring scoring, Clusters clusters, OutputFolder folder)
      throws IOException {
    Path pairs = folder.file("pairs.csv");
    Path members = folder.file("clusters.csv");
    ResultTables.writePairs(pairs, linkage.records(), scoring.ledger(), scoring.patterns().space());
    ResultTables.writeClusters(members, linkage.records(), clusters);
    if (arguments.parquet()) {
      ResultTables.toParquet(pairs, folder.file("pairs.parquet"));
      ResultTables.toParquet(members, folder.file("clusters.parquet"));
    }
  }

  private @Nullable Evaluation evaluation(
      Linkage linkage,
      TrainedModel trained,
      Scoring scoring,
      Clusters clusters,
      @Nullable String labelColumn) {
    if (arguments.labels() == null) {
      return null;
    }
    progress.stage("evaluating");
    Labels labels =
        labelColumn == null
            ? Labels.ofFile(linkage.records(), Path.of(arguments.labels()))
            : Labels.ofColumn(linkage.records(), RecordLoading.AS_WRITTEN + labelColumn);
    return Evaluating.of(
        linkage.records(),
        trained.model().mode(),
        labels,
        scoring,
        clusters,
        linkage.model().thresholds().clusters(),
        25);
  }

  private void aboutBlocks(Scoring scoring, int records) {
    for (RuleBlocks blocks : scoring.rules()) {
      if (!blocks.leftOut().isEmpty()) {
        RuleBlocks.LeftOut largest = blocks.leftOut().getFirst();
        long pairs = blocks.leftOut().stream().mapToLong(RuleBlocks.LeftOut::pairs).sum();
        warn(
            true,
            String.format(
                Locale.ROOT,
                "The blocking rule \"%s\" has %d blocks above blocking.maxBlockRecords; %,d pairs"
                    + " were not compared under it. The largest has %,d records (%s). Add a column"
                    + " to the rule, treat that value as missing, or raise the limit.",
                blocks.rule().inWords(),
                blocks.leftOut().size(),
                pairs,
                largest.records(),
                largest.key()));
      }
    }
    if (records >= 2 && scoring.pairsScored() == 0) {
      warn(true, "No blocking rule brings any two records together, so nothing was compared.");
    }
  }

  private void aboutClusters(Linkage linkage, Clusters clusters, ClusterFigures shapes) {
    for (Clusters.Split split :
        clusters.splits().subList(0, Math.min(3, clusters.splits().size()))) {
      warn(
          false,
          String.format(
              Locale.ROOT,
              "The records around \"%s\" formed a cluster of %,d, above clusters.maxSize; it was"
                  + " split into %,d at its weakest bridges.",
              linkage.records().fullId(split.smallestRecord()),
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
                linkage.records().fullId(largest.cluster()),
                largest.records(),
                100 * largest.density()));
      }
    }
  }
}
