package org.crosslight.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.signin.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  private static final URI PORTAL = URI.create("https://crosslight.example.org");
  private static final PublishedSuite SUITE =
      new PublishedSuite(
          new SuiteAddresses(
              PORTAL,
              PORTAL.resolve("/api/evidence"),
              PORTAL.resolve("/api/translation"),
              PORTAL.resolve("/api/linkage"),
              PORTAL.resolve("/api/case"),
              URI.create("https://id.example.org/realms/crosslight")),
          "crosslight-cli");
  private static final Profile PERSON =
      new Profile("default", SUITE, "crosslight-cli", Optional.empty());
  private static final Profile PROGRAM =
      new Profile("nightly", SUITE, "nightly", Optional.of(Path.of("/run/secrets/nightly")));

  private final Profiles profiles;

  ProfilesTest(@TempDir Path folder) {
    this.profiles = new Profiles(folder.resolve(".config").resolve("crosslight"));
  }

  @Test
  void givesBackWhatWasWritten() {
    profiles.write(PERSON);
    profiles.write(PROGRAM);

    assertThat(profiles.find("default")).contains(PERSON);
    assertThat(profiles.find("nightly")).contains(PROGRAM);
    assertThat(profiles.at(PORTAL)).containsExactly(PERSON, PROGRAM);
    assertThat(profiles.at(URI.create("https://elsewhere.example.org"))).isEmpty();
    assertThat(profiles.find("nobody")).isEmpty();
  }

  @Test
  void leavesNothingOfAForgottenProfile() throws IOException {
    profiles.write(PERSON);
    profiles.tokens("default").change(none -> tokens());

    profiles.delete("default");

    assertThat(profiles.find("default")).isEmpty();
    try (var left = Files.list(profiles.folder())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void keepsNoTokenOfASuiteThatIsNamedAnew() {
    profiles.write(PERSON);
    profiles.tokens("default").change(none -> tokens());

    profiles.write(PERSON);

    assertThat(profiles.tokens("default").read()).isEmpty();
  }

  @Test
  void refusesAProfileThatOthersCouldHaveWritten() throws IOException {
    profiles.write(PERSON);
    Files.setPosixFilePermissions(
        profiles.folder().resolve("default"), PosixFilePermissions.fromString("rwxrwx---"));

    assertThatThrownBy(() -> profiles.find("default"))
        .isInstanceOf(ClientProblem.class)
        .hasMessageContaining("may be read by others (rwxrwx---)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../other", "a/b", ".hidden", "a b"})
  void takesNoNameThatLeadsElsewhere(String name) {
    assertThatThrownBy(() -> profiles.find(name))
        .isInstanceOf(ClientProblem.class)
        .hasMessageContaining("cannot name a profile");
  }

  private static Tokens tokens() {
    return new Tokens("one", Instant.EPOCH, "again");
  }
}
