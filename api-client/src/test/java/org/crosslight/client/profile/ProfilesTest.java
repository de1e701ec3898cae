package org.crosslight.client.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.signin.TokenStore;
import org.crosslight.client.signin.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  private static final URI PORTAL = URI.create("https://crosslight.example.org");
  private static final URI ELSEWHERE = URI.create("https://elsewhere.example.org");
  private static final PublishedSuite SUITE = suite(PORTAL, "https://id.example.org/realms/one");
  private static final Profile PERSON =
      new Profile("default", SUITE, "crosslight-cli", Optional.empty());
  private static final Profile PROGRAM =
      new Profile("nightly", SUITE, "nightly", Optional.of(Path.of("/run/secrets/nightly")));

  private static final Profile ANOTHER_SUITE =
      new Profile(
          "default",
          suite(ELSEWHERE, "https://id.example.org/realms/another"),
          "crosslight-cli",
          Optional.empty());

  private final Profiles profiles;

  ProfilesTest(@TempDir Path folder) {
    this.profiles = new Profiles(folder.resolve(".config").resolve("crosslight"));
  }

  @Test
  void givesBackWhatWasWritten() {
    profiles.write(PERSON, tokens("one"));
    profiles.write(PROGRAM, tokens("two"));

    assertThat(profiles.find("default")).contains(PERSON);
    assertThat(profiles.find("nightly")).contains(PROGRAM);
    assertThat(profiles.at(PORTAL)).containsExactly(PERSON, PROGRAM);
    assertThat(profiles.at(ELSEWHERE)).isEmpty();
    assertThat(profiles.find("nobody")).isEmpty();
    assertThat(kept(PERSON)).isEqualTo(tokens("one"));
    assertThat(kept(PROGRAM)).isEqualTo(tokens("two"));
  }

  @Test
  void leavesNothingOfAForgottenProfileAndEndsItsSignIn() throws IOException {
    profiles.write(PERSON, tokens("one"));
    List<Tokens> ended = new ArrayList<>();

    profiles.delete(PERSON, ended::add);

    assertThat(profiles.find("default")).isEmpty();
    assertThat(ended).containsExactly(tokens("one"));
    // The lock is empty, and has to stay the file that others wait for.
    assertThat(files(profiles.folder())).containsExactly(".default.lock");
    assertThat(profiles.folder().resolve(".default.lock")).isEmptyFile();
  }

  @Test
  void forgetsAlsoWhatAKilledCommandLeft() throws IOException {
    profiles.write(PERSON, tokens("one"));
    Path own = profiles.folder().resolve("default");
    Files.writeString(own.resolve(".new8301774"), "{\"access\": \"one\"");

    profiles.delete(PERSON, one -> {});

    assertThat(own).doesNotExist();
  }

  @Test
  void forgetsTheTokensAlsoWhenTheyCannotBeEnded() {
    profiles.write(PERSON, tokens("one"));

    assertThatThrownBy(
            () ->
                profiles.delete(
                    PERSON,
                    one -> {
                      throw new ClientProblem("The provider is away.");
                    }))
        .hasMessage("The provider is away.");

    assertThat(profiles.folder().resolve("default/tokens.json")).doesNotExist();
  }

  @Test
  void leavesWhatSomebodyElsePutIntoTheFolder() throws IOException {
    profiles.write(PERSON, tokens("one"));
    Path own = profiles.folder().resolve("default");
    Files.writeString(own.resolve("secret-of-a-program"), "s3cret");

    profiles.delete(PERSON, one -> {});

    assertThat(files(own)).containsExactly("secret-of-a-program");
  }

  @Test
  void givesTheNameToAnotherSuiteOnlyAfterACommandThatRenewsItsTokens() throws Exception {
    profiles.write(PERSON, tokens("of one"));
    CountDownLatch asking = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    try (ExecutorService commands = Executors.newFixedThreadPool(2)) {
      Future<Tokens> ingest =
          commands.submit(
              () ->
                  profiles
                      .tokens(PERSON)
                      .change(
                          kept -> {
                            asking.countDown();
                            await(answered);
                            return tokens("of one, renewed");
                          }));
      asking.await();
      Future<?> login = commands.submit(() -> profiles.write(ANOTHER_SUITE, tokens("of another")));
      assertThatThrownBy(() -> login.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      assertThat(profiles.find("default")).contains(PERSON);

      answered.countDown();
      assertThat(ingest.get()).isEqualTo(tokens("of one, renewed"));
      login.get();
    }

    assertThat(profiles.find("default")).contains(ANOTHER_SUITE);
    assertThat(kept(ANOTHER_SUITE)).isEqualTo(tokens("of another"));
  }

  @Test
  void givesACommandThatBeganWithAnotherSuiteNoTokens() {
    profiles.write(PERSON, tokens("of one"));
    TokenStore begun = profiles.tokens(PERSON);
    profiles.write(ANOTHER_SUITE, tokens("of another"));

    assertThatThrownBy(() -> begun.change(kept -> tokens("of one, renewed")))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("The profile 'default' has been changed meanwhile. Begin again.");
    assertThatThrownBy(() -> profiles.delete(PERSON, one -> {})).isInstanceOf(ClientProblem.class);
    assertThat(kept(ANOTHER_SUITE)).isEqualTo(tokens("of another"));

    profiles.delete(ANOTHER_SUITE, one -> {});
    assertThatThrownBy(() -> begun.change(kept -> tokens("of one, renewed")))
        .isInstanceOf(ClientProblem.class);
    assertThat(profiles.folder().resolve("default")).doesNotExist();
  }

  @Test
  void waitsForOneAndTheSameLockWhateverBecomesOfTheProfile() throws IOException {
    profiles.write(PERSON, tokens("one"));
    Path lock = profiles.folder().resolve(".default.lock");
    Object first = Files.readAttributes(lock, BasicFileAttributes.class).fileKey();

    profiles.write(ANOTHER_SUITE, tokens("two"));
    profiles.delete(ANOTHER_SUITE, one -> {});
    profiles.write(PERSON, tokens("three"));

    assertThat(Files.readAttributes(lock, BasicFileAttributes.class).fileKey()).isEqualTo(first);
  }

  @Test
  void refusesAProfileThatOthersCouldHaveWritten() throws IOException {
    profiles.write(PERSON, tokens("one"));
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

  private Tokens kept(Profile profile) {
    return profiles.tokens(profile).change(Optional::orElseThrow);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PublishedSuite suite(URI portal, String issuer) {
    return new PublishedSuite(
        new SuiteAddresses(
            portal,
            portal.resolve("/api/evidence"),
            portal.resolve("/api/translation"),
            portal.resolve("/api/linkage"),
            portal.resolve("/api/case"),
            URI.create(issuer)),
        "crosslight-cli");
  }

  private static Tokens tokens(String access) {
    return new Tokens(access, Instant.EPOCH, "again");
  }
}
