package org.crosslight.stack;

import java.util.EnumSet;
import java.util.Set;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.StackHome;

/**
 * Which suite is meant, and how it is to run.
 *
 * @param installation the folder Crosslight was built in
 * @param home where this suite keeps its files
 * @param ports where it listens
 * @param relaxed give up durability for speed; for tests only
 * @param applications what is started beside PostgreSQL, Keycloak and the store
 */
public record StackOptions(
    Installation installation,
    StackHome home,
    Ports ports,
    boolean relaxed,
    Set<Application> applications) {

  public StackOptions {
    applications = Set.copyOf(applications);
  }

  /** The whole suite in that home. */
  public static StackOptions whole(Installation installation, StackHome home, Ports ports) {
    return new StackOptions(installation, home, ports, false, EnumSet.allOf(Application.class));
  }

  /** The same without the durability of real use. */
  public StackOptions forTests() {
    return new StackOptions(installation, home, ports, true, applications);
  }

  /** The same with only these applications. */
  public StackOptions with(Set<Application> only) {
    return new StackOptions(installation, home, ports, relaxed, only);
  }
}
