package org.crosslight.kit.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which part of the service this process plays: {@code api}, {@code worker} or {@code all}. */
@ApplicationScoped
public class ServiceRole {

  private final String role;

  public ServiceRole(@ConfigProperty(name = "crosslight.role", defaultValue = "all") String role) {
    if (!Set.of("all", "api", "worker").contains(role)) {
      throw new IllegalArgumentException("crosslight.role is all, api or worker, not " + role);
    }
    this.role = role;
  }

  /** Whether jobs and followers run here. */
  public boolean isWorker() {
    return !role.equals("api");
  }
}
