package org.crosslight.stack.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.suite.LocalSuite;
import org.crosslight.stack.suite.Pipeline;

/** Loads the demo operation once into a suite. */
public final class DemoLoader {

  private final StackHome home;
  private final SuiteAddresses addresses;
  private final Consumer<String> progress;

  public DemoLoader(StackHome home, Ports ports, Consumer<String> progress) {
    this.home = home;
    this.addresses = LocalSuite.addresses(ports);
    this.progress = progress;
  }

  /** Does nothing when the demo operation has been loaded before. */
  public void loadOnce() {
    if (Files.exists(home.demoLoaded())) {
      return;
    }
    for (DemoOperation operation : ServiceLoader.load(DemoOperation.class)) {
      progress.accept("Loading the demo operation: " + operation.title());
      operation.load(new LocalScene());
    }
    try {
      Files.writeString(home.demoLoaded(), Instant.now() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + home.demoLoaded(), e);
    }
  }

  private final class LocalScene implements DemoOperation.Scene {
    @Override
    public SuiteClient as(String username) {
      return DemoUsers.ALL.stream()
          .filter(user -> user.username().equals(username))
          .findFirst()
          .map(user -> LocalSuite.as(addresses, user))
          .orElseThrow(() -> new StackProblem("There is no demo user " + username + "."));
    }

    @Override
    public Pipeline pipeline() {
      return new Pipeline(addresses, new Secrets(home));
    }

    @Override
    public Consumer<String> progress() {
      return progress;
    }
  }
}
