package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.TrainingFigures;

/** What was learnt and how: the report's part on training. */
final class TrainingJson {
  private final JsonGenerator json;

  TrainingJson(JsonGenerator json) {
    this.json = json;
  }

  void comparisons(Model model) throws IOException {
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
        JsonFields.optional(json, "m", level.m());
        JsonFields.optional(json, "u", level.u());
        JsonFields.optional(
            json,
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

  void figures(TrainingFigures figures) throws IOException {
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
      JsonFields.texts(json, "learnt", block.learnt());
      JsonFields.texts(json, "leftOut", block.leftOut());
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
    JsonFields.texts(json, "warnings", figures.warnings().stream().map(w -> w.text()).toList());
    json.writeEndObject();
  }
}
