package org.crosslight.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.profile.Profile;
import org.crosslight.client.profile.Profiles;
import org.crosslight.client.signin.OpenIdProvider;
import org.crosslight.client.signin.SigningOut;
import org.crosslight.client.signin.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends what {@link LoginCommand} began, here and at the identity provider. */
@Command(
    name = "logout",
    description = "Sign out at a suite elsewhere, and forget the profile with its tokens.")
final class LogoutCommand implements Callable<Integer> {

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = Profile.USUAL,
      description = "The name it was kept under (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Override
  public Integer call() {
    Profiles profiles = Profiles.ofThisPerson();
    Profile profile =
        profiles
            .find(name)
            .orElseThrow(() -> new ClientProblem("There is no profile '%s'.".formatted(name)));
    AtomicBoolean ended = new AtomicBoolean();
    profiles.delete(profile, tokens -> ended.set(isEnded(profile, tokens)));
    System.out.printf(
        "The profile '%s' is forgotten here%s.%n",
        name,
        ended.get()
            ? ", and its sign-in has ended at the identity provider"
            : "; at the identity provider there was nothing to end, or it could not be reached");
    return 0;
  }

  /** Whatever the provider says, nothing is kept here. */
  private static boolean isEnded(Profile profile, Tokens tokens) {
    try {
      return SigningOut.of(
          new OpenIdProvider(profile.suite().addresses().realm()), profile.clientId(), tokens);
    } catch (ApiProblem | ClientProblem problem) {
      System.err.println(problem.getMessage());
      return false;
    }
  }
}
