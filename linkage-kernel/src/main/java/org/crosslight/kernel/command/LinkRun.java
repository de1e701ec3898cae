package org.crosslight.kernel.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.Settings;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluating;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.evaluate.LabelledPairs;
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

  private static final int ERRORS_LISTED = 25;

  private final Arguments arguments;
  private final PrintStream out;
  private final StderrProgress progress;
  private final RunWarnings warnings = new RunWarnings();

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
      given.notes().forEach(note -> warnings.warn(false, note));
      warnings.aboutRecords(linkage.records());
      LabelledPairs labels = arguments.trainOnly() ? null : labels(linkage, labelColumn);
      TrainedModel trained = trained(linkage, given, folder.file("trained.json"));
      if (!arguments.trainOnly()) {
        scoreAndReport(linkage, trained, labels, folder);
      }
      progress.finish();
      folder.finish();
    }
    new Summary(out).warnings(warnings.texts(), warnings.misleading());
    return warnings.misleading() ? ExitCode.MISLEADING : ExitCode.DONE;
  }

  /** Learns, or takes what was learnt before: then the file given is among the results as it is. */
  private TrainedModel trained(Linkage linkage, GivenModel given, Path file) throws IOException {
    if (arguments.predictOnly() != null) {
      TrainedModel trained = GivenProbabilities.of(linkage.model(), given.priorFrom());
      warnings.aboutTraining(trained);
      warnings.aboutPrior(trained.priorMatch(), linkage.model().training(), linkage.allPairs());
      Files.copy(arguments.predictOnly(), file);
      return trained;
    }
    TrainedModel trained = linkage.train();
    if (linkage.records().size() >= 2) {
      warnings.aboutTraining(trained);
    }
    Files.writeString(file, ReportJson.trainedModel(trained));
    return trained;
  }

  private @Nullable String labelColumn() {
    String labels = arguments.labels();
    return labels == null || Files.isRegularFile(Path.of(labels)) ? null : labels;
  }

  private void scoreAndReport(
      Linkage linkage, TrainedModel trained, @Nullable LabelledPairs labels, OutputFolder folder)
      throws IOException {
    Thresholds thresholds = linkage.model().thresholds();
    try (Scoring scoring = linkage.score(trained, thresholds.pairs(), labels)) {
      warnings.aboutBlocks(scoring, linkage.records().size());
      Clusters clusters = linkage.cluster(scoring, thresholds.clusters());
      Evaluation evaluation =
          labels == null ? null : evaluation(linkage, labels, scoring, clusters);
      progress.stage("writing");
      ClusterFigures shapes =
          ClusterFigures.of(
              clusters, scoring.ledger(), Linkage.weightFor(thresholds.clusters()), 20);
      warnings.aboutClusters(linkage.records(), clusters, shapes);
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
              warnings.texts(),
              warnings.misleading(),
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

  private @Nullable LabelledPairs labels(Linkage linkage, @Nullable String labelColumn) {
    if (arguments.labels() == null) {
      return null;
    }
    Labels labels =
        labelColumn == null
            ? Labels.ofFile(linkage.records(), Path.of(arguments.labels()))
            : Labels.ofColumn(linkage.records(), RecordLoading.AS_WRITTEN + labelColumn);
    return new LabelledPairs(labels, linkage.model().thresholds().clusters(), ERRORS_LISTED);
  }

  private Evaluation evaluation(
      Linkage linkage, LabelledPairs labels, Scoring scoring, Clusters clusters) {
    progress.stage("evaluating");
    Evaluation evaluation =
        Evaluating.of(linkage.records(), linkage.model().mode(), labels, scoring, clusters);
    warnings.aboutLabels(evaluation);
    return evaluation;
  }
}
