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
    check(config);
  }

  /** Throws when that configuration is production's and holds secrets of development. */
  public static void check(Config config) {
    if (!isProduction(config)) {
      return;
    }
    String weak =
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
            .filter(SecretsGuard::namesASecret)
            .filter(name -> isForDevelopment(config, name))
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

  private static boolean isProduction(Config config) {
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

  private static boolean isForDevelopment(Config config, String name) {
    return config
        .getOptionalValue(name, String.class)
        .filter(value -> value.startsWith("development"))
        .isPresent();
  }
}
