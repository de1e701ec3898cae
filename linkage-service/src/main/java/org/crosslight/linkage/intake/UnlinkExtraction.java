package org.crosslight.linkage.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;

/** Takes back everything that a superseded extraction gave, in one transaction. */
@ApplicationScoped
public class UnlinkExtraction implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "unlink-extraction";

  private final ExtractionCompletion end;
  private final Database database;
  private final ObjectMapper json;

  public UnlinkExtraction(ExtractionCompletion end, Database database, ObjectMapper json) {
    this.end = end;
    this.database = database;
    this.json = json;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException {
    LinkingTask task = json.treeToValue(job.payload(), LinkingTask.class);
    database.doAsSystem(handle -> end.superseded(handle, task, job));
  }
}
