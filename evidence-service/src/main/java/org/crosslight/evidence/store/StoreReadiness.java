package org.crosslight.evidence.store;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows in the readiness data whether originals are write-once. It never takes the service out of
 * traffic: items can be read without the store, and an upload that needs it gets a clear problem.
 */
@Readiness
public class StoreReadiness implements HealthCheck {

  private final WriteOnceProbe probe;

  public StoreReadiness(WriteOnceProbe probe) {
    this.probe = probe;
  }

  @Override
  public HealthCheckResponse call() {
    WriteOnce verdict = probe.verdict();
    return HealthCheckResponse.named("store of originals")
        .up()
        .withData("writeOnce", verdict.writeOnce())
        .withData("checkedAt", verdict.checkedAt().toString())
        .withData("explanation", verdict.explanation())
        .build();
  }
}
