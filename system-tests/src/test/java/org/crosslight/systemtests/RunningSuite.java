package org.crosslight.systemtests;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.TokenSource;
import org.crosslight.stack.Stack;
import org.crosslight.stack.StackOptions;
import org.crosslight.stack.demo.DemoLoader;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import org.crosslight.stack.suite.Pipeline;

/**
 * One whole suite with the demo operation in it, started once for all system tests in a home and on
 * ports of its own, stopped when the test run ends.
 *
 * <p>While writing tests, one that runs already can be borrowed: {@code -Dsuite.home=…
 * -Dsuite.port-base=…}.
 */
public final class RunningSuite {

  private static final int PORT_BASE = 18080;
  private static final RunningSuite INSTANCE = new RunningSuite();

  private final StackHome home;
  private final Ports ports;
  private final Stack stack;
  private final Map<String, TokenSource> tokens = new ConcurrentHashMap<>();

  private RunningSuite() {
    Path target = Path.of("target").toAbsolutePath();
    String borrowed = System.getProperty("suite.home", "");
    this.home = new StackHome(borrowed.isEmpty() ? target.resolve("suite") : Path.of(borrowed));
    this.ports = new Ports(Integer.getInteger("suite.port-base", PORT_BASE));
    Progress progress = new Progress(System.out);
    this.stack =
        new Stack(
            StackOptions.whole(new Installation(Path.of("..")), home, ports).forTests(), progress);
    if (borrowed.isEmpty()) {
      FolderTree.delete(home.directory());
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-suite"));
      stack.start();
      new DemoLoader(home, ports, progress::say).loadOnce();
    }
  }

  /** The suite, started and loaded at the first call. */
  public static RunningSuite get() {
    return INSTANCE;
  }

  public Stack stack() {
    return stack;
  }

  public StackHome home() {
    return home;
  }

  public SuiteAddresses addresses() {
    return LocalSuite.addresses(ports);
  }

  /** The suite as one of the demo people sees it. */
  public SuiteClient as(String username) {
    return DemoUsers.ALL.stream()
        .filter(user -> user.username().equals(username))
        .findFirst()
        .map(user -> LocalSuite.as(addresses(), user))
        .orElseThrow();
  }

  /** A demo person's access token. */
  public String token(String username) {
    return tokens
        .computeIfAbsent(
            username,
            name ->
                DemoUsers.ALL.stream()
                    .filter(user -> user.username().equals(name))
                    .findFirst()
                    .map(user -> LocalSuite.tokens(addresses(), user.username(), user.password()))
                    .orElseThrow())
        .current();
  }

  /** An access token of another service that may follow the feed of that one. */
  public String serviceToken(Service called) {
    return serviceToken(called == Service.CASE ? OidcClient.EVIDENCE : OidcClient.CASE);
  }

  /** An access token of a service, for whichever services it may call. */
  public String serviceToken(OidcClient caller) {
    return tokens
        .computeIfAbsent(
            caller.clientId(), name -> LocalSuite.tokens(addresses(), caller, new Secrets(home)))
        .current();
  }

  /** Waits for translation and linkage. */
  public Pipeline pipeline() {
    return new Pipeline(addresses(), new Secrets(home));
  }
}
