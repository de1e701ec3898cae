package org.crosslight.cli;

import org.crosslight.client.CaseHandle;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.command.HomeOptions;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.process.ProcessRecords;
import org.crosslight.stack.suite.LocalSuite;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who asks, and which suite. */
final class OfficerOptions {

  private static final String PASSWORD = "CROSSLIGHT_PASSWORD";

  @Mixin private HomeOptions where = new HomeOptions();

  @Option(
      names = "--as",
      paramLabel = "USER",
      description = {
        "The officer in whose name to ask (default: ${DEFAULT-VALUE}).",
        "The password is that of the demo user, or taken from " + PASSWORD + "."
      },
      defaultValue = "${env:CROSSLIGHT_USER:-amira.hale}")
  private String officer = "";

  /** The suite as that officer sees it. */
  SuiteClient client() {
    return LocalSuite.as(addresses(), officer, password());
  }

  /** The case of that reference, or a problem that says whose cases were looked through. */
  CaseHandle requireCase(SuiteClient client, String reference) {
    return client
        .findCase(reference)
        .orElseThrow(
            () ->
                new StackProblem(
                    "There is no case '%s' among those %s may see. './crosslight cases --as %s' lists them."
                        .formatted(reference, officer, officer)));
  }

  private SuiteAddresses addresses() {
    Ports ports = where.description().ports();
    if (new ProcessRecords(where.home()).components().stream().noneMatch(ProcessRecord::isAlive)) {
      throw new StackProblem(HomeOptions.NOT_RUNNING);
    }
    return LocalSuite.addresses(ports);
  }

  private String password() {
    String given = System.getenv(PASSWORD);
    if (given != null) {
      return given;
    }
    return DemoUsers.ALL.stream()
        .filter(user -> user.username().equals(officer))
        .findFirst()
        .map(DemoUser::password)
        .orElseThrow(
            () ->
                new StackProblem(
                    "%s is not one of the demo users; put the password into %s."
                        .formatted(officer, PASSWORD)));
  }
}
