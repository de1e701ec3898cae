package org.crosslight.kit.schema;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Gives Flyway the files that are listed, so that it need not search the class path for them. */
final class MigrationFiles implements ResourceProvider {

  private final List<LoadableResource> files;

  MigrationFiles(ClassLoader loader, List<Migration> migrations) {
    this.files =
        migrations.stream()
            .map(migration -> (LoadableResource) new Listed(loader, migration))
            .toList();
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return files.stream()
        .filter(file -> file.getRelativePath().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return files.stream()
        .filter(file -> file.getFilename().startsWith(prefix))
        .filter(file -> Arrays.stream(suffixes).anyMatch(file.getFilename()::endsWith))
        .toList();
  }

  private static final class Listed extends LoadableResource {

    private final ClassLoader loader;
    private final Migration migration;

    private Listed(ClassLoader loader, Migration migration) {
      this.loader = loader;
      this.migration = migration;
    }

    @Override
    public Reader read() {
      return new InputStreamReader(
          Objects.requireNonNull(
              loader.getResourceAsStream(migration.path()),
              () -> migration.path() + " is listed and missing"),
          StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return migration.path();
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return migration.path();
    }

    @Override
    public String getFilename() {
      return migration.file();
    }

    @Override
    public String getRelativePath() {
      return migration.file();
    }
  }
}
