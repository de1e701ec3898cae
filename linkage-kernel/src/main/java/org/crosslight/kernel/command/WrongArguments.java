package org.crosslight.kernel.command;

/** Arguments that make no sense, and what to write instead. */
final class WrongArguments extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongArguments(String what, String fix) {
    super(what + ". Fix: " + fix + ".");
  }
}
