package org.crosslight.stack.process;

/** How a process is asked to stop in good order. */
public enum StopSignal {
  /** SIGTERM: most programs finish what they are doing. */
  TERMINATE("TERM"),
  /** SIGINT: PostgreSQL's fast shutdown, which does not wait for its clients. */
  INTERRUPT("INT");

  private final String posixName;

  StopSignal(String posixName) {
    this.posixName = posixName;
  }

  /** Its name for {@code kill}. */
  public String posixName() {
    return posixName;
  }
}
