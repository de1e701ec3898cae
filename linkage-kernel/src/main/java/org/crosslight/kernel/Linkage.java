package org.crosslight.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.Clustering;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.InputProblem;
import org.crosslight.kernel.input.RecordLoading;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Mode;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.score.Onlooker;
import org.crosslight.kernel.score.PairWeights;
import org.crosslight.kernel.score.ScoredPair;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.TrainedModel;
import org.crosslight.kernel.train.Trainer;
import org.jspecify.annotations.Nullable;

/**
 * A model and the records it is to link. In ten lines:
 *
 * {@snippet :
 * Model model = Model.read(Path.of("people.json"));
 * Linkage linkage = Linkage.open(model, List.of(Source.of(Path.of("people.csv"))), Settings.usual());
 * TrainedModel trained = linkage.train();
 * linkage.forEachPair(
 *     trained,
 *     0.9,
 *     pair ->
 *         System.out.println(
 *             linkage.records().fullId(pair.left()) + " = "
 *                 + linkage.records().fullId(pair.right()) + " with " + pair.probability()));
 * }
 */
public final class Linkage {
  private final Model model;
  private final RecordTable records;
  private final ComparisonPlan plan;
  private final Settings settings;

  private Linkage(Model model, RecordTable records, Settings settings) {
    this.model = model;
    this.records = records;
    this.plan = new ComparisonPlan(records, model.comparisons());
    this.settings = settings;
  }

  /** Reads and cleans the records. */
  public static Linkage open(Model model, List<Source> sources, Settings settings) {
    return open(model, sources, List.of(), settings);
  }

  /** As {@link #open(Model, List, Settings)}, and keeps further columns as they are written. */
  public static Linkage open(
      Model model, List<Source> sources, List<String> furtherColumns, Settings settings) {
    checkSources(model.mode(), sources);
    Set<String> further = new java.util.LinkedHashSet<>(furtherColumns);
    if (model.training().labelColumn() != null) {
      further.add(model.training().labelColumn());
    }
    settings.progress().stage("reading");
    RecordTable table =
        RecordLoading.load(
            sources,
            model.idColumn(),
            model.columns(),
            List.copyOf(further),
            rows -> settings.progress().advanced("rows", rows, 0));
    Model used = model.without(table.absentColumns());
    if (used.comparisons().isEmpty() || used.blocking().rules().isEmpty()) {
      throw new InputProblem(
          "input",
          "the files have so few of the model's columns that nothing can be compared",
          "name the columns of your files under \"from\" in the model");
    }
    return new Linkage(used, table, settings);
  }

  private static void checkSources(Mode mode, List<Source> sources) {
    boolean fits =
        switch (mode) {
          case DEDUPE -> sources.size() == 1;
          case LINK -> sources.size() == 2;
          case LINK_AND_DEDUPE -> !sources.isEmpty();
        };
    if (!fits) {
      throw new InputProblem(
          "input",
          "the mode \""
              + mode.written()
              + "\" takes "
              + (mode == Mode.DEDUPE ? "one file" : "two files")
              + ", but "
              + sources.size()
              + (sources.size() == 1 ? " was given" : " were given"),
          "give that many, or change \"mode\" in the model (link-and-dedupe takes any number)");
    }
    Set<String> names = new HashSet<>();
    for (Source source : sources) {
      if (!names.add(source.name())) {
        throw new InputProblem(
            "input",
            "two files are called \"" + source.name() + "\", so their records cannot be told apart",
            "rename one of them");
      }
    }
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** The records. */
  public RecordTable records() {
    return records;
  }

  /** How many pairs of records the mode allows. */
  public double allPairs() {
    return Trainer.allPairs(records, model.mode());
  }

  /** Learns what the model leaves open. */
  public TrainedModel train() {
    settings.progress().stage("training");
    return Trainer.train(
        records, model, plan, settings.threads(), stage -> settings.progress().stage(stage));
  }

  /** Scores every candidate pair once; close the result to remove what was spilled to disk. */
  public Scoring score(TrainedModel trained, double minProbability) {
    return score(trained, minProbability, null);
  }

  /** As {@link #score(TrainedModel, double)}, while somebody looks on. */
  public Scoring score(TrainedModel trained, double minProbability, @Nullable Onlooker onlooker) {
    settings.progress().stage("blocking");
    List<RuleBlocks> blocks = Scoring.blocks(records, trained.model());
    long of = blocks.stream().mapToLong(RuleBlocks::totalPairs).sum();
    settings.progress().stage("scoring");
    AtomicLong done = new AtomicLong();
    return Scoring.of(
        records,
        trained,
        plan,
        blocks,
        minProbability,
        onlooker,
        new Scoring.Means(
            settings.threads(),
            settings.memoryBytes(),
            settings.spillFolder(),
            more -> settings.progress().advanced("pairs", done.addAndGet(more), of)));
  }

  /** Hands over each pair of at least that probability, the strongest first. */
  public void forEachPair(
      TrainedModel trained, double minProbability, Consumer<ScoredPair> reader) {
    try (Scoring scoring = score(trained, minProbability)) {
      scoring
          .ledger()
          .forEachWhile(
              pair -> {
                reader.accept(pair);
                return true;
              });
    }
  }

  /** Joins the scored pairs of at least that probability into clusters. */
  public Clusters cluster(Scoring scoring, double minProbability) {
    settings.progress().stage("clustering");
    return Clustering.of(
        records.size(), scoring.ledger(), weightFor(minProbability), model.clusters());
  }

  /** The weight from which a probability counts as reached; all or nothing at the ends. */
  public static double weightFor(double probability) {
    if (probability <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return probability >= 1 ? 50 : PairWeights.weightOf(probability);
  }

  /** A source for each of the files. */
  public static List<Source> sources(List<Path> files) {
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> sources.add(Source.of(file)));
    return sources;
  }
}
