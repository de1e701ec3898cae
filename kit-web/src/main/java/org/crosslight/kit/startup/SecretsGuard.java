package org.crosslight.kit.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Production refuses to start with secrets that were only ever meant for development.
 *
 * <p>A value is such a secret when it begins with {@code development}; every default in this code
 * base does.
 */
@ApplicationScoped
public class SecretsGuard {

  private static final List<String> SECRET_WORDS = List.of("password", "secret", "private-key");

  private final Config config;

  public SecretsGuard(Config config) {
    this.config = config;
  }

  void check(@Observes @Priority(1) StartupEvent started) {
    if (!config
        .getOptionalValue("crosslight.environment", String.class)
        .orElse("development")
        .equals("production")) {
      return;
    }
    List<String> weak = new ArrayList<>();
    for (String name : config.getPropertyNames()) {
      if (SECRET_WORDS.stream().anyMatch(name::contains)
          && config
              .getOptionalValue(name, String.class)
              .filter(value -> value.startsWith("development"))
              .isPresent()) {
        weak.add(name);
      }
    }
    if (!weak.isEmpty()) {
      throw new IllegalStateException(
          "Refusing to start in production with development secrets: "
              + String.join(", ", weak.stream().sorted().toList())
              + ". Put real ones into files in crosslight.secrets.dir.");
    }
  }
}
