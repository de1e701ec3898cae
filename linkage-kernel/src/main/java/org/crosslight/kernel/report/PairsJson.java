package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.crosslight.kernel.score.TermFrequencies;
import org.crosslight.kernel.score.Waterfall;
import org.crosslight.kernel.score.WeightHistogram;

/**
 * The report's part on pairs: their weights, what is common, and why some are worth what they are.
 */
final class PairsJson {
  private static final int LONGEST_SHOWN = 300;

  private final JsonGenerator json;
  private final RunFigures run;

  PairsJson(JsonGenerator json, RunFigures run) {
    this.json = json;
    this.run = run;
  }

  /** The histogram in steps of half a bit, empty ends left out. */
  void histogram() throws IOException {
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
        JsonFields.number(
            json, "from", WeightHistogram.LOWEST + (double) from / WeightHistogram.STEPS);
        json.writeNumberField("pairs", pairs);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  void termFrequencies() throws IOException {
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

  void waterfalls() throws IOException {
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
        json.writeStringField("left", shown(value.getValue()[0]));
        json.writeStringField("right", shown(value.getValue()[1]));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void unlinkables() throws IOException {
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

  private static String shown(String value) {
    return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
  }
}
