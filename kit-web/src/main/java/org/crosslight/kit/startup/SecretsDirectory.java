package org.crosslight.kit.startup;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.source.file.FileSystemConfigSource;
import java.io.File;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Secrets from files: every file in the directory named by {@code crosslight.secrets.dir} is one
 * configuration value, named like its key. The way Kubernetes mounts secrets.
 */
public class SecretsDirectory implements ConfigSourceFactory {

  private static final int ABOVE_ENVIRONMENT = 310;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue directory = context.getValue("crosslight.secrets.dir");
    if (directory == null || directory.getValue() == null || directory.getValue().isBlank()) {
      return List.of();
    }
    return List.of(new FileSystemConfigSource(new File(directory.getValue()), ABOVE_ENVIRONMENT));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ABOVE_ENVIRONMENT);
  }
}
