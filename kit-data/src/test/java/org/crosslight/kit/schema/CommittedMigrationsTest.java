package org.crosslight.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.kit.testing.CommittedMigrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedMigrationsTest {

  private static final String DIGEST_OF_A =
      "519a1e8e560bfe843fff05a0e39aa2ec638878f09a8897cd41d6801a7f543995";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void oneMigration() throws IOException {
    Files.writeString(folder.resolve("V100__a.sql"), "create table a (id int);\n");
    Files.writeString(folder.resolve("migrations.sha256"), DIGEST_OF_A + "  V100__a.sql\n");
  }

  @Test
  void noMigrationOfTheKitHasChanged() {
    assertThat(CommittedMigrations.faults(Path.of("src/main/resources/db/kit"))).isEmpty();
  }

  @Test
  void aFolderAsItWasCommittedHasNoFault() {
    assertThat(CommittedMigrations.faults(folder)).isEmpty();
  }

  @Test
  void aChangedFileIsRefused() throws IOException {
    Files.writeString(folder.resolve("V100__a.sql"), "create table a (id bigint);\n");
    assertThat(CommittedMigrations.faults(folder))
        .containsExactly("V100__a.sql was committed and has changed: write another migration.");
  }

  @Test
  void aRemovedFileIsRefused() throws IOException {
    Files.delete(folder.resolve("V100__a.sql"));
    assertThat(CommittedMigrations.faults(folder))
        .containsExactly("V100__a.sql was committed and is gone.");
  }

  @Test
  void aNewFileIsToldItsLine() throws IOException {
    Files.writeString(folder.resolve("V101__b.sql"), "create table a (id int);\n");
    assertThat(CommittedMigrations.faults(folder))
        .containsExactly(
            "V101__b.sql is new: add the line '%s  V101__b.sql' to %s."
                .formatted(DIGEST_OF_A, folder.resolve("migrations.sha256")));
  }
}
