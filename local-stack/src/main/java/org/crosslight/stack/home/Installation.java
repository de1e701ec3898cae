package org.crosslight.stack.home;

import java.nio.file.Path;

/**
 * The folder Crosslight was built in.
 *
 * @param root the folder with the launcher and the modules
 */
public record Installation(Path root) {

  public Installation {
    root = root.toAbsolutePath().normalize();
  }

  /** The installation named by {@code crosslight.root}, or the folder one is in. */
  public static Installation here() {
    return new Installation(Path.of(System.getProperty("crosslight.root", "")));
  }

  /** Where unpacked programs are kept that several suites share. */
  public Path tools() {
    return root.resolve(".crosslight").resolve("tools");
  }

  /** The home of the suite that is meant when none is named. */
  public StackHome usualHome() {
    return new StackHome(root.resolve(".crosslight").resolve("local"));
  }

  /** What the build of an application module leaves to be run. */
  public Path builtApplication(String module) {
    return root.resolve(module).resolve("target").resolve("quarkus-app");
  }

  /** Keycloak's distribution as the build fetched it. */
  public Path keycloakArchive() {
    return root.resolve("local-stack").resolve("target").resolve("keycloak").resolve("dist.zip");
  }
}
