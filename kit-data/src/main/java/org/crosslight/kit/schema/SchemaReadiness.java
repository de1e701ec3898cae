package org.crosslight.kit.schema;

import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Keeps a service out of traffic, and says why, while its database is older than its code. */
@Readiness
public class SchemaReadiness implements HealthCheck {

  private final Schema schema;

  public SchemaReadiness(Schema schema) {
    this.schema = schema;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      List<String> missing = schema.missing();
      if (missing.isEmpty()) {
        return HealthCheckResponse.named("schema").up().build();
      }
      return HealthCheckResponse.named("schema")
          .down()
          .withData("missing", String.join(", ", missing))
          .withData("explanation", "The database is older than this build: run its migrations.")
          .build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("schema")
          .down()
          .withData("explanation", "The database does not answer.")
          .build();
    }
  }
}
