package org.crosslight.kit.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
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
    if (!isProduction()) {
      return;
    }
    String weak =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(SecretsGuard::namesASecret)
            .filter(this::isForDevelopment)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!weak.isEmpty()) {
      throw new IllegalStateException(
          "Refusing to start in production with development secrets: "
              + weak
              + ". Put real ones into files in crosslight.secrets.dir.");
    }
  }

  private boolean isProduction() {
    return config
        .getOptionalValue("crosslight.environment", String.class)
        .filter("production"::equals)
        .isPresent();
  }

  /** Also for the names of environment variables. */
  private static boolean namesASecret(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return SECRET_WORDS.stream().anyMatch(key::contains);
  }

  private boolean isForDevelopment(String name) {
    return config
        .getOptionalValue(name, String.class)
        .filter(value -> value.startsWith("development"))
        .isPresent();
  }
}
