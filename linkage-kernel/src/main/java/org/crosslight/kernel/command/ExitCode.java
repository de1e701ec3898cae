package org.crosslight.kernel.command;

/** What the exit code of the command says to scripts. */
enum ExitCode {
  /** The result can be used. */
  DONE(0),
  /** A fault of the program. */
  INTERNAL_ERROR(1),
  /** The arguments or the model are wrong; nothing was read. */
  WRONG_REQUEST(2),
  /** The data cannot be linked as they are; nothing was written. */
  WRONG_DATA(3),
  /** A result was written, but it would mislead who does not read the warnings. */
  MISLEADING(4),
  /** The result could not be written; nothing was left behind. */
  NOT_WRITTEN(5);

  final int number;

  ExitCode(int number) {
    this.number = number;
  }
}
