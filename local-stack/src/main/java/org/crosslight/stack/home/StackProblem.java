package org.crosslight.stack.home;

/** Something a person has to know or do; the message is shown as it is, without a stack trace. */
public final class StackProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem told in one or two plain sentences: what, where, what to do. */
  public StackProblem(String message) {
    super(message);
  }

  /** The same with the fault underneath, for whoever debugs the stack itself. */
  public StackProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
