package org.crosslight.stack.home;

import java.util.stream.IntStream;

/**
 * The ports one suite uses, all on the loopback address: a block of nine neighbours, and twenty
 * above it a block of five for what only its keeper looks at, the applications' management.
 *
 * @param base the portal's port; the others follow it
 */
public record Ports(int base) {

  /** Where everything listens. */
  public static final String HOST = "127.0.0.1";

  /** The block used unless another is asked for. */
  public static final Ports USUAL = new Ports(8080);

  private static final int NEIGHBOURS = 9;
  private static final int MANAGEMENT = 20;
  private static final int APPLICATIONS = 5;
  private static final int SIZE = MANAGEMENT + APPLICATIONS;

  public Ports {
    if (!isBase(base)) {
      throw new StackProblem(baseMustBe(base));
    }
  }

  /** Whether a block can begin there. */
  public static boolean isBase(int port) {
    return port >= 1024 && port + SIZE <= 65_535;
  }

  /** What is said of a port where no block can begin. */
  public static String baseMustBe(int port) {
    return "--port-base must lie between 1024 and %d; it is %d.".formatted(65_535 - SIZE, port);
  }

  public int portal() {
    return base;
  }

  public int evidence() {
    return base + 1;
  }

  public int translation() {
    return base + 2;
  }

  public int linkage() {
    return base + 3;
  }

  public int casework() {
    return base + 4;
  }

  public int keycloak() {
    return base + 5;
  }

  public int keycloakManagement() {
    return base + 6;
  }

  public int postgres() {
    return base + 7;
  }

  public int store() {
    return base + 8;
  }

  /**
   * Where an application tells of its health and its figures.
   *
   * @param port the one it is used at
   */
  public int managementOf(int port) {
    return port + MANAGEMENT;
  }

  /** All of them. */
  public IntStream all() {
    return IntStream.concat(
        IntStream.range(base, base + NEIGHBOURS), IntStream.range(base + MANAGEMENT, base + SIZE));
  }

  /** The address of whatever listens on that port. */
  public static String url(int port) {
    return "http://" + HOST + ":" + port;
  }
}
