package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.ModelWriter;
import org.crosslight.kernel.score.TermFrequencies;
import org.crosslight.kernel.score.Waterfall;
import org.crosslight.kernel.score.WeightHistogram;
import org.crosslight.kernel.train.TrainedModel;
import org.crosslight.kernel.train.TrainingFigures;
import org.jspecify.annotations.Nullable;

/** The figures of a run as JSON; the report page is drawn from the same text. */
public final class ReportJson {
  private final JsonGenerator json;
  private final RunFigures run;

  private ReportJson(JsonGenerator json, RunFigures run) {
    this.json = json;
    this.run = run;
  }

  /** The report as JSON text. */
  public static String of(RunFigures run) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new ReportJson(json, run).write();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** A trained model as JSON text: the model itself with every m and u filled in. */
  public static String trainedModel(TrainedModel trained) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      ModelWriter.writeFields(trained.model(), json);
      json.writeFieldName("trained");
      training(json, trained.figures());
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString() + "\n";
  }

  private void write() throws IOException {
    Model model = run.trained().model();
    json.writeStartObject();
    json.writeStringField("name", model.name());
    json.writeStringField("description", model.description());
    json.writeStringField("mode", model.mode().written());
    json.writeBooleanField("misleading", run.misleading());
    json.writeArrayFieldStart("warnings");
    for (String warning : run.warnings()) {
      json.writeString(warning);
    }
    json.writeEndArray();
    input();
    json.writeNumberField("lambda", run.trained().priorMatch());
    number("pairsThreshold", run.pairsThreshold());
    number("clustersThreshold", run.clustersThreshold());
    counts();
    comparisons(model);
    json.writeFieldName("training");
    training(json, run.trained().figures());
    blocking();
    histogram();
    clusters();
    terms();
    pairs();
    unlinkables();
    if (run.evaluation() != null) {
      new EvaluationJson(json, run).write(run.evaluation());
    }
    work();
    json.writeEndObject();
  }

  private void input() throws IOException {
    json.writeArrayFieldStart("sources");
    for (RecordTable.SourceFigures source : run.records().sources()) {
      json.writeStartObject();
      json.writeStringField("name", source.name());
      json.writeStringField("encoding", source.encoding());
      json.writeStringField("delimiter", source.delimiter());
      json.writeNumberField("rowsInSource", source.rowsInSource());
      json.writeNumberField("recordsRead", source.recordsRead());
      json.writeNumberField("rowsRejected", source.rowsRejected());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts() throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("records", run.records().size());
    number("allPairs", run.trained().figures().allPairs());
    json.writeNumberField("pairsScored", run.scoring().pairsScored());
    json.writeNumberField("pairsWritten", run.scoring().ledger().size());
    json.writeNumberField("clusters", run.clusterFigures().clusters());
    json.writeNumberField("spilledFiles", run.scoring().ledger().spilledFiles());
    json.writeEndObject();
  }

  private void comparisons(Model model) throws IOException {
    json.writeArrayFieldStart("comparisons");
    for (ComparisonModel comparison : model.comparisons()) {
      json.writeStartObject();
      json.writeStringField("name", comparison.name());
      json.writeBooleanField("termFrequency", comparison.usesTermFrequency());
      json.writeArrayFieldStart("levels");
      for (int i = 0; i < comparison.levels().size(); i++) {
        LevelModel level = comparison.levels().get(i);
        json.writeStartObject();
        json.writeNumberField("level", i);
        json.writeStringField("says", level.says());
        optional("m", level.m());
        optional("u", level.u());
        optional(
            "weight",
            level.m() == null || level.u() == null
                ? null
                : Double.valueOf(Math.log(level.m() / level.u()) / Math.log(2)));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void training(JsonGenerator json, TrainingFigures figures) throws IOException {
    json.writeStartObject();
    json.writeStringField("priorFrom", figures.priorFrom());
    json.writeNumberField("randomPairs", figures.randomPairs());
    json.writeArrayFieldStart("blocks");
    for (TrainingFigures.BlockFigures block : figures.blocks()) {
      json.writeStartObject();
      json.writeStringField("rule", block.rule());
      json.writeNumberField("pairs", block.pairs());
      json.writeNumberField("matchShare", block.matchShare());
      json.writeNumberField("iterations", block.iterations());
      json.writeBooleanField("converged", block.converged());
      texts(json, "learnt", block.learnt());
      texts(json, "leftOut", block.leftOut());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("levels");
    for (TrainingFigures.LevelFigures level : figures.levels()) {
      json.writeStartObject();
      json.writeStringField("comparison", level.comparison());
      json.writeNumberField("level", level.level());
      json.writeArrayFieldStart("mByBlock");
      for (double m : level.mByBlock()) {
        if (Double.isNaN(m)) {
          json.writeNull();
        } else {
          json.writeNumber(m);
        }
      }
      json.writeEndArray();
      if (level.note() != null) {
        json.writeStringField("note", level.note());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "warnings", figures.warnings().stream().map(w -> w.text()).toList());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void blocking() throws IOException {
    json.writeArrayFieldStart("blocking");
    List<RuleBlocks> rules = run.scoring().rules();
    for (int r = 0; r < rules.size(); r++) {
      RuleBlocks blocks = rules.get(r);
      json.writeStartObject();
      json.writeNumberField("rule", r + 1);
      json.writeStringField("on", blocks.rule().inWords());
      json.writeNumberField("blocks", blocks.blocks());
      json.writeNumberField("largestBlock", blocks.largestBlock());
      json.writeNumberField("pairs", blocks.totalPairs());
      json.writeNumberField("foundFirst", run.scoring().firstFound()[r]);
      json.writeNumberField("blocksLeftOut", blocks.leftOut().size());
      json.writeNumberField(
          "pairsLeftOut", blocks.leftOut().stream().mapToLong(RuleBlocks.LeftOut::pairs).sum());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The histogram in steps of half a bit, empty ends left out. */
  private void histogram() throws IOException {
    WeightHistogram weights = run.scoring().weights();
    int each = WeightHistogram.STEPS / 2;
    json.writeArrayFieldStart("weights");
    for (int from = 0; from < weights.size(); from += each) {
      long pairs = 0;
      for (int step = from; step < from + each; step++) {
        pairs += weights.pairs(step);
      }
      if (pairs > 0) {
        json.writeStartObject();
        number("from", WeightHistogram.LOWEST + (double) from / WeightHistogram.STEPS);
        json.writeNumberField("pairs", pairs);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void clusters() throws IOException {
    ClusterFigures figures = run.clusterFigures();
    json.writeObjectFieldStart("clusters");
    json.writeStringField("method", run.trained().model().clusters().method().written());
    json.writeNumberField("clusters", figures.clusters());
    json.writeObjectFieldStart("bySize");
    for (Map.Entry<Integer, Integer> size : figures.bySize().entrySet()) {
      json.writeNumberField(String.valueOf(size.getKey()), size.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("largest");
    for (ClusterFigures.Shape shape : figures.largest()) {
      json.writeStartObject();
      json.writeStringField("cluster", run.records().fullId(shape.cluster()));
      json.writeNumberField("records", shape.records());
      json.writeNumberField("links", shape.links());
      json.writeNumberField("density", shape.density());
      json.writeNumberField("weakestLink", shape.weakestLink());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("splits");
    for (Clusters.Split split : run.clusters().splits()) {
      json.writeStartObject();
      json.writeStringField("smallestRecord", run.records().fullId(split.smallestRecord()));
      json.writeNumberField("records", split.records());
      json.writeNumberField("clusters", split.clusters());
      json.writeNumberField("strongestCut", split.strongestCut());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void terms() throws IOException {
    json.writeObjectFieldStart("termFrequencies");
    for (var entry : run.scoring().pairWeights().commonestTerms(15).entrySet()) {
      json.writeArrayFieldStart(entry.getKey());
      for (TermFrequencies.Term term : entry.getValue()) {
        json.writeStartObject();
        json.writeStringField("value", term.value());
        json.writeNumberField("count", term.count());
        json.writeNumberField("frequency", term.frequency());
        json.writeNumberField("adjustment", term.adjustment());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void pairs() throws IOException {
    json.writeArrayFieldStart("waterfalls");
    for (var entry : InterestingPairs.of(run).entrySet()) {
      for (InterestingPairs.Pair pair : entry.getValue()) {
        json.writeStartObject();
        json.writeStringField("why", entry.getKey());
        json.writeStringField("left", run.records().fullId(pair.left()));
        json.writeStringField("right", run.records().fullId(pair.right()));
        waterfall(run.scoring().pairWeights().waterfall(pair.left(), pair.right()));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void waterfall(Waterfall waterfall) throws IOException {
    json.writeNumberField("prior", waterfall.prior());
    json.writeNumberField("weight", waterfall.weight());
    json.writeArrayFieldStart("bars");
    for (Waterfall.Bar bar : waterfall.bars()) {
      json.writeStartObject();
      json.writeStringField("comparison", bar.comparison());
      json.writeStringField("says", bar.says());
      json.writeNumberField("weight", bar.weight());
      json.writeNumberField("termFrequency", bar.termFrequency());
      json.writeArrayFieldStart("values");
      for (var value : bar.values().entrySet()) {
        json.writeStartObject();
        json.writeStringField("column", value.getKey());
        json.writeStringField("left", value.getValue()[0]);
        json.writeStringField("right", value.getValue()[1]);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unlinkables() throws IOException {
    json.writeArrayFieldStart("unlinkables");
    for (Unlinkables.Point point :
        Unlinkables.curve(run.scoring().pairWeights(), run.records().size())) {
      json.writeStartObject();
      json.writeNumberField("weight", point.weight());
      json.writeNumberField("share", point.share());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void work() throws IOException {
    json.writeObjectFieldStart("work");
    json.writeObjectFieldStart("seconds");
    for (var stage : run.seconds().entrySet()) {
      json.writeNumberField(stage.getKey(), Math.round(stage.getValue() * 1000) / 1000.0);
    }
    json.writeEndObject();
    json.writeNumberField("cpuSeconds", Math.round(run.cpuSeconds() * 100) / 100.0);
    json.writeNumberField("peakMemoryBytes", run.peakMemoryBytes());
    json.writeEndObject();
  }

  private void number(String field, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(field, (long) value);
    } else {
      json.writeNumberField(field, value);
    }
  }

  private void optional(String field, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, value);
    }
  }
}
