package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.crosslight.kernel.evaluate.Evaluation;
import org.crosslight.kernel.evaluate.Evaluation.Point;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;

/** The evaluation's part of the report. */
final class EvaluationJson {
  private final JsonGenerator json;
  private final RunFigures run;

  EvaluationJson(JsonGenerator json, RunFigures run) {
    this.json = json;
    this.run = run;
  }

  void write(Evaluation evaluation) throws IOException {
    json.writeObjectFieldStart("evaluation");
    json.writeNumberField("labelledRecords", evaluation.coverage().labelled());
    json.writeNumberField("records", evaluation.coverage().records());
    JsonFields.number(json, "labelledPairs", evaluation.coverage().pairs());
    json.writeNumberField("truePairs", evaluation.truePairs());
    json.writeNumberField("foundByBlocking", evaluation.foundByBlocking());
    json.writeNumberField("blockingRecall", evaluation.blockingRecall());
    json.writeArrayFieldStart("foundByRule");
    for (long found : evaluation.foundByRule()) {
      json.writeNumber(found);
    }
    json.writeEndArray();
    json.writeFieldName("atHalf");
    point(evaluation.atHalf());
    json.writeFieldName("best");
    point(evaluation.best());
    json.writeArrayFieldStart("curve");
    for (Point point : evaluation.curve()) {
      point(point);
    }
    json.writeEndArray();
    json.writeNumberField("decisionThreshold", evaluation.decisionThreshold());
    wrong("falsePositives", evaluation.falsePositives());
    wrong("falseNegatives", evaluation.falseNegatives());
    wrong("missedByBlocking", evaluation.missedByBlocking());
    json.writeObjectFieldStart("clusters");
    Point pairs = evaluation.clusters().pairs();
    json.writeNumberField("precision", pairs.precision());
    json.writeNumberField("recall", pairs.recall());
    json.writeNumberField("f1", pairs.f1());
    json.writeNumberField("exact", evaluation.clusters().exact());
    json.writeNumberField("groups", evaluation.clusters().groups());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void point(Point point) throws IOException {
    json.writeStartObject();
    json.writeNumberField("weight", Math.round(point.weight() * 100) / 100.0);
    json.writeNumberField("probability", point.probability());
    json.writeNumberField("truePositives", point.truePositives());
    json.writeNumberField("falsePositives", point.falsePositives());
    json.writeNumberField("falseNegatives", point.truePairs() - point.truePositives());
    json.writeNumberField("precision", point.precision());
    json.writeNumberField("recall", point.recall());
    json.writeNumberField("f1", point.f1());
    json.writeEndObject();
  }

  private void wrong(String field, List<WrongPair> pairs) throws IOException {
    json.writeArrayFieldStart(field);
    for (WrongPair pair : pairs) {
      json.writeStartObject();
      json.writeStringField("left", run.records().fullId(pair.left()));
      json.writeStringField("right", run.records().fullId(pair.right()));
      json.writeNumberField("weight", pair.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
