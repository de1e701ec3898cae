package org.crosslight.cli;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.crosslight.client.ApiClient;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SecureAddress;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.TokenSource;
import org.crosslight.client.profile.Profile;
import org.crosslight.client.profile.Profiles;
import org.crosslight.client.signin.Grant;
import org.crosslight.client.signin.OpenIdProvider;
import org.crosslight.client.signin.SignedIn;
import org.crosslight.stack.command.HomeOptions;
import org.crosslight.stack.command.WrongValue;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.suite.LocalSuite;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which suite is asked, and in whose name: the one on this machine unless another is named. */
final class OfficerOptions {

  private static final String PASSWORD = "CROSSLIGHT_PASSWORD";
  private static final String USER = "CROSSLIGHT_USER";
  private static final String TOKEN = "CROSSLIGHT_TOKEN";
  private static final String USUAL_OFFICER = "amira.hale";

  @Mixin private HomeOptions where = new HomeOptions();

  @Mixin private ProgramOptions program = new ProgramOptions();

  @Option(
      names = "--as",
      paramLabel = "USER",
      defaultValue = "",
      description = {
        "The officer in whose name to ask a suite on this machine (default: "
            + USUAL_OFFICER
            + ").",
        "The password is that of the demo user, or taken from " + PASSWORD + "."
      })
  private String officer = "";

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "",
      description = {
        "A suite elsewhere: the address of its portal.",
        "Asked in the name of who signed in there (crosslight login), or of the token in "
            + TOKEN
            + "."
      })
  private String url = "";

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Who signed in under that name (crosslight login --profile NAME).")
  private String profile = "";

  /** The suite as whoever asks sees it. */
  SuiteClient client() {
    requireOneName();
    if (url.isEmpty() && profile.isEmpty()) {
      SuiteAddresses addresses = local();
      return client(addresses, localTokens(addresses));
    }
    if (!profile.isEmpty()) {
      return signedIn(profileNamed());
    }
    URI portal = SecureAddress.of(url);
    String token = token();
    if (!token.isEmpty()) {
      return client(PublishedSuite.at(portal).addresses(), TokenSource.of(token));
    }
    if (program.clientId().isPresent()) {
      SuiteAddresses addresses = PublishedSuite.at(portal).addresses();
      Grant grant = ProgramOptions.grant(program.clientId().get(), program.secretFile());
      return client(
          addresses, SignedIn.forThisProgram(new OpenIdProvider(addresses.realm()), grant));
    }
    return signedIn(profileAt(portal));
  }

  /** The case of that reference, or a problem that says whose cases were looked through. */
  CaseHandle requireCase(SuiteClient client, String reference) {
    return client
        .findCase(reference)
        .orElseThrow(
            () ->
                new StackProblem(
                    "There is no case '%s' among those %s may see. './crosslight cases%s' lists them."
                        .formatted(reference, who(), asAgain())));
  }

  /** Two names would be one too many: the log of who looked must say who it was. */
  private void requireOneName() {
    boolean elsewhere = !url.isEmpty() || !profile.isEmpty();
    if (elsewhere && !officer.isEmpty()) {
      throw new WrongValue(
          "--as is for the demo users of a suite on this machine. Elsewhere people sign in themselves: ./crosslight login");
    }
    if (!token().isEmpty()
        && (!officer.isEmpty() || !profile.isEmpty() || program.clientId().isPresent())) {
      throw new WrongValue(
          TOKEN + " says already in whose name to ask: leave out --as, --profile and --client-id.");
    }
    if (program.clientId().isPresent() && (url.isEmpty() || !profile.isEmpty())) {
      throw new WrongValue("--client-id needs --url, and no --profile.");
    }
  }

  private SuiteClient signedIn(Profile found) {
    SuiteAddresses addresses = found.suite().addresses();
    Grant grant =
        found.secretFile().isPresent()
            ? ProgramOptions.grant(found.clientId(), found.secretFile())
            : new Grant.RenewalOnly(
                found.clientId(), "Whoever uses the profile '" + found.name() + "'");
    TokenSource tokens =
        new SignedIn(
            new OpenIdProvider(addresses.realm()),
            grant,
            Profiles.ofThisPerson().tokens(found),
            Clock.systemUTC());
    return client(addresses, tokens);
  }

  private Profile profileNamed() {
    Profile found =
        Profiles.ofThisPerson()
            .find(profile)
            .orElseThrow(
                () ->
                    new ClientProblem(
                        "There is no profile '%s'. './crosslight login --url URL --profile %s' makes it."
                            .formatted(profile, profile)));
    URI portal = found.suite().addresses().portal();
    if (!url.isEmpty() && !SecureAddress.of(url).equals(portal)) {
      throw new WrongValue("The profile '%s' is for %s.".formatted(profile, portal));
    }
    return found;
  }

  private static Profile profileAt(URI portal) {
    List<Profile> there = Profiles.ofThisPerson().at(portal);
    if (there.isEmpty()) {
      throw new ClientProblem(
          "Nobody is signed in at %s. './crosslight login --url %s' does it."
              .formatted(portal, portal));
    }
    if (there.size() > 1) {
      throw new WrongValue(
          "Several profiles are for %s; name one with --profile: %s."
              .formatted(portal, String.join(", ", there.stream().map(Profile::name).toList())));
    }
    return there.getFirst();
  }

  private static SuiteClient client(SuiteAddresses addresses, TokenSource tokens) {
    return new SuiteClient(new ApiClient(addresses, tokens));
  }

  private SuiteAddresses local() {
    SuiteAddresses addresses = LocalSuite.addresses(where.description().ports());
    if (new ProcessRecords(where.home()).components().stream().noneMatch(ProcessRecord::isAlive)) {
      throw new StackProblem(HomeOptions.NOT_RUNNING);
    }
    return addresses;
  }

  private TokenSource localTokens(SuiteAddresses addresses) {
    String token = token();
    return token.isEmpty()
        ? LocalSuite.sharedTokens(where.home(), addresses, localOfficer(), password())
        : TokenSource.of(token);
  }

  private String localOfficer() {
    return officer.isEmpty()
        ? Optional.ofNullable(System.getenv(USER)).orElse(USUAL_OFFICER)
        : officer;
  }

  private String who() {
    if (!token().isEmpty()) {
      return "whose token " + TOKEN + " is";
    }
    return url.isEmpty() && profile.isEmpty() ? localOfficer() : "you";
  }

  private String asAgain() {
    if (!profile.isEmpty()) {
      return " --profile " + profile;
    }
    if (!url.isEmpty()) {
      return " --url " + url;
    }
    return token().isEmpty() ? " --as " + localOfficer() : "";
  }

  private static String token() {
    return Optional.ofNullable(System.getenv(TOKEN)).map(String::strip).orElse("");
  }

  private String password() {
    String given = System.getenv(PASSWORD);
    if (given != null) {
      return given;
    }
    String name = localOfficer();
    return DemoUsers.ALL.stream()
        .filter(user -> user.username().equals(name))
        .findFirst()
        .map(DemoUser::password)
        .orElseThrow(
            () ->
                new StackProblem(
                    "%s is not one of the demo users; put the password into %s."
                        .formatted(name, PASSWORD)));
  }
}
