package org.crosslight.kernel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.crosslight.kernel.cluster.ClusterFigures;
import org.crosslight.kernel.cluster.Clusters;

/** The report's part on clusters. */
final class ClustersJson {
  private final JsonGenerator json;
  private final RunFigures run;

  ClustersJson(JsonGenerator json, RunFigures run) {
    this.json = json;
    this.run = run;
  }

  void write() throws IOException {
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
}
