package org.crosslight.stack.command;

/**
 * An option or argument whose value cannot be meant: wrong usage, as a mistyped option is. The
 * message says what can be.
 */
public final class WrongValue extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem told in one or two plain sentences: which value, and what to give. */
  public WrongValue(String message) {
    super(message);
  }

  /** The same with the fault underneath. */
  public WrongValue(String message, Throwable cause) {
    super(message, cause);
  }
}
