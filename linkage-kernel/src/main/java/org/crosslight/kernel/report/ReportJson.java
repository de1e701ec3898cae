package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.ModelWriter;
import org.crosslight.kernel.train.TrainedModel;

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
      new TrainingJson(json).figures(trained.figures());
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
    JsonFields.texts(json, "warnings", run.warnings());
    input();
    json.writeNumberField("lambda", run.trained().priorMatch());
    JsonFields.number(json, "pairsThreshold", run.pairsThreshold());
    JsonFields.number(json, "clustersThreshold", run.clustersThreshold());
    counts();
    TrainingJson training = new TrainingJson(json);
    training.comparisons(model);
    json.writeFieldName("training");
    training.figures(run.trained().figures());
    blocking();
    PairsJson pairs = new PairsJson(json, run);
    pairs.histogram();
    new ClustersJson(json, run).write();
    pairs.termFrequencies();
    pairs.waterfalls();
    pairs.unlinkables();
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
    JsonFields.number(json, "allPairs", run.allPairs());
    json.writeNumberField("pairsScored", run.scoring().pairsScored());
    json.writeNumberField("pairsWritten", run.scoring().ledger().size());
    json.writeNumberField("clusters", run.clusterFigures().clusters());
    json.writeNumberField("spilledFiles", run.scoring().ledger().spilledFiles());
    json.writeEndObject();
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
}
