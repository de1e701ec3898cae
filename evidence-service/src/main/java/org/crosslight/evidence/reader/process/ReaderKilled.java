package org.crosslight.evidence.reader.process;

/**
 * A reader's process was ended by a signal of somebody else, such as the kernel's when memory runs
 * short: that says nothing about the file, and reading it again may well succeed.
 */
public final class ReaderKilled extends Exception {

  private static final long serialVersionUID = 1L;
  private final transient ReaderRun soFar;

  ReaderKilled(int signal, ReaderRun soFar) {
    super("The process of a reader was ended by signal " + signal);
    this.soFar = soFar;
  }

  /** What had been read until then, for when there is no other try. */
  public ReaderRun soFar() {
    return soFar;
  }
}
