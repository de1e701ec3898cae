package org.crosslight.client.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.SecureAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedInTest {

  private static final Grant PERSON = new Grant.RenewalOnly("crosslight-cli", "Amira");
  private static final Grant PROGRAM = new Grant.ClientSecret("nightly", "s3cret");

  private final ScriptedProvider provider = new ScriptedProvider();
  private final TestClock clock = new TestClock();
  private final Path folder;
  private final Path file;

  SignedInTest(@TempDir Path folder) throws IOException {
    this.folder = folder.resolve("kept");
    this.file = this.folder.resolve("tokens.json");
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void signsInOnceForAllWhoAskAtTheSameTime() throws Exception {
    provider.gives("one", "again").gives("another", "again");

    List<Callable<String>> commands =
        IntStream.range(0, 6).<Callable<String>>mapToObj(i -> () -> asks(PROGRAM)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<String> token : threads.invokeAll(commands)) {
        assertThat(token.get()).isEqualTo("one");
      }
    }

    assertThat(provider.asked()).hasSize(1);
  }

  @Test
  void keepsTokensWhereOnlyTheirOwnerCanReadThem() throws IOException {
    provider.gives("one", "again");

    asks(PROGRAM);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (var files = Files.list(folder)) {
      assertThat(files.toList())
          .hasSize(2)
          .allSatisfy(
              kept ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                      .isEqualTo("rw-------"));
    }
    assertThat(Files.readString(file)).contains("again").doesNotContain("s3cret");
  }

  @Test
  void refusesTokensThatOthersCouldHaveReadOrPut() throws IOException {
    provider.gives("one", "again");
    asks(PROGRAM);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> asks(PROGRAM))
        .isInstanceOf(ClientProblem.class)
        .hasMessage(
            """
            %s may be read by others (rw-r--r--), and what is in it lets them ask in your name.
            Close it with: chmod 600 %s""",
            file, file);

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    assertThatThrownBy(() -> asks(PROGRAM)).hasMessageContaining("chmod 700 " + folder);
  }

  @Test
  void renewsWhatIsAboutToEndAndKeepsTheNewRenewal() {
    provider.gives("one", "first").gives("two", "second").gives("three", "third");
    assertThat(asks(PROGRAM)).isEqualTo("one");

    clock.pass(Duration.ofSeconds(269));
    assertThat(asks(PROGRAM)).isEqualTo("one");
    clock.pass(Duration.ofSeconds(1));
    assertThat(asks(PROGRAM)).isEqualTo("two");
    clock.pass(Duration.ofMinutes(5));
    assertThat(asks(PROGRAM)).isEqualTo("three");

    assertThat(provider.asked().get(1))
        .contains("grant_type=refresh_token")
        .contains("refresh_token=first")
        .contains("client_secret=s3cret");
    assertThat(provider.asked().get(2)).contains("refresh_token=second");
  }

  @Test
  void asksAProgramsTokenAnewWhenTheRenewalHasEnded() {
    provider.gives("one", "first").refuses("invalid_grant").gives("two", "second");
    asks(PROGRAM);
    clock.pass(Duration.ofHours(2));

    assertThat(asks(PROGRAM)).isEqualTo("two");
    assertThat(provider.asked().get(2)).contains("grant_type=client_credentials");
  }

  @Test
  void tellsAPersonToSignInAgain() {
    kept().change(none -> new Tokens("one", clock.instant(), "first"));
    provider.refuses("invalid_grant");

    assertThatThrownBy(() -> asks(PERSON))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("Amira has to sign in again; what was kept is no longer taken.");
  }

  @Test
  void keepsTheRenewalThroughAFaultOfTheProvider() {
    kept().change(none -> new Tokens("one", clock.instant(), "first"));
    provider.says(503, "").says(429, "").gives("two", "second");

    for (int status : List.of(503, 429)) {
      assertThatThrownBy(() -> asks(PERSON))
          .isInstanceOf(ApiProblem.class)
          .hasMessage("Amira could not be signed in: the identity provider answered %d.", status);
    }
    assertThat(asks(PERSON)).isEqualTo("two");
  }

  @Test
  void writesHalfAFileAnew() throws IOException {
    provider.gives("one", "first");
    ClosedFiles.folder(folder);
    ClosedFiles.write(file, "{\"access\": ");

    assertThat(asks(PROGRAM)).isEqualTo("one");
  }

  @Test
  void usesNoTokenOfAnotherProvider() {
    TokenFile elsewhere = new TokenFile(file, URI.create("https://id.example.org/realms/other"));
    elsewhere.change(none -> new Tokens("theirs", clock.instant().plusSeconds(300), "theirs too"));

    assertThatThrownBy(() -> asks(PERSON))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("Amira has to sign in again; what was kept is no longer taken.");
    assertThat(elsewhere.read().map(Tokens::access)).contains("theirs");

    provider.gives("ours", "again");
    assertThat(asks(PROGRAM)).isEqualTo("ours");
    assertThat(provider.asked()).singleElement().asString().doesNotContain("theirs");
    assertThat(elsewhere.read()).isEmpty();
  }

  @Test
  void takesAnIssuerWithASlashAtItsEndAsItIs() throws IOException {
    try (ScriptedProvider slash = new ScriptedProvider("/tenant/")) {
      slash.gives("one", "again");
      OpenIdProvider asPublished = new OpenIdProvider(SecureAddress.exactly(slash.issuer() + ""));

      assertThat(SignedIn.forThisProgram(asPublished, PROGRAM).current()).isEqualTo("one");
    }
  }

  @Test
  void leavesNothingOfAFileThatCouldNotBeWritten() throws IOException {
    ClosedFiles.folder(folder);
    Files.createDirectories(file.resolve("in the way"));

    assertThatThrownBy(() -> ClosedFiles.write(file, "a secret"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot write " + file);

    assertThat(folder).isDirectoryNotContaining("regex:.*/\\.new.*");
  }

  /** What one command does. */
  private String asks(Grant grant) {
    return new SignedIn(provider.provider(), grant, kept(), clock).current();
  }

  private TokenFile kept() {
    return new TokenFile(file, provider.issuer());
  }
}
