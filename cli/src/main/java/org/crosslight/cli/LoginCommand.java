package org.crosslight.cli;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.PublishedSuite;
import org.crosslight.client.SecureAddress;
import org.crosslight.client.profile.Profile;
import org.crosslight.client.profile.Profiles;
import org.crosslight.client.signin.DeviceCode;
import org.crosslight.client.signin.DeviceSignIn;
import org.crosslight.client.signin.OpenIdProvider;
import org.crosslight.client.signin.SignedIn;
import org.crosslight.client.signin.Tokens;
import org.crosslight.stack.command.WrongValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs somebody in at a suite elsewhere and keeps that under a name. */
@Command(
    name = "login",
    description = {
      "Sign in at a suite elsewhere, with a browser on this or any other device.",
      "What is kept is in ~/.config/crosslight, readable by you alone, and renewed while it is used."
    })
final class LoginCommand implements Callable<Integer> {

  @Mixin private ProgramOptions program = new ProgramOptions();

  @Option(
      names = "--url",
      paramLabel = "URL",
      defaultValue = "",
      description = "The address of its portal (default: that of the profile).")
  private String url = "";

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = Profile.USUAL,
      description = "The name to keep it under (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Override
  public Integer call() {
    if (!Profile.isName(name)) {
      throw new WrongValue(
          "'%s' cannot name a profile: use letters, digits, '.', '-' and '_'.".formatted(name));
    }
    Profiles profiles = Profiles.ofThisPerson();
    PublishedSuite suite = PublishedSuite.at(portal(profiles));
    Profile profile =
        new Profile(
            name,
            suite,
            program.clientId().orElse(suite.clientId()),
            program.clientId().isPresent() ? program.secretFile() : Optional.empty());
    OpenIdProvider provider = new OpenIdProvider(suite.addresses().realm());
    Tokens tokens =
        program.clientId().isPresent() ? asProgram(provider) : asPerson(provider, suite);
    profiles.write(profile, tokens);
    System.out.printf(
        "Signed in as %s at %s.%n'./crosslight cases --profile %s' lists the cases.%n",
        tokens.claim("preferred_username"), suite.addresses().portal(), name);
    return 0;
  }

  private URI portal(Profiles profiles) {
    if (!url.isEmpty()) {
      return SecureAddress.of(url);
    }
    return profiles
        .find(name)
        .map(profile -> profile.suite().addresses().portal())
        .orElseThrow(
            () ->
                new ClientProblem(
                    "There is no profile '%s' yet: say with --url which suite it is for."
                        .formatted(name)));
  }

  private Tokens asProgram(OpenIdProvider provider) {
    if (program.secretFile().isEmpty()) {
      throw new WrongValue(
          "A profile of a program needs --client-secret-file: the secret itself is not kept.");
    }
    return SignedIn.forThisProgram(
            provider, ProgramOptions.grant(program.clientId().orElseThrow(), program.secretFile()))
        .tokens();
  }

  private static Tokens asPerson(OpenIdProvider provider, PublishedSuite suite) {
    DeviceSignIn signIn =
        new DeviceSignIn(provider, suite.clientId(), Clock.systemUTC(), LoginCommand::pause);
    DeviceCode code = signIn.begin();
    System.out.printf(
        "Open %s in a browser%nand enter the code %s (good for %d minutes).%n",
        code.address(), code.shown(), code.goodFor().toMinutes());
    code.whole().ifPresent(whole -> System.out.printf("Or open %s%n", whole));
    System.out.flush();
    return signIn.await(code);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClientProblem("Interrupted while waiting for the sign-in.", e);
    }
  }
}
