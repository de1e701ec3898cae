package org.crosslight.evidence.reader;

/** How a reader came to an end; what it read until then, {@link Rows} knows. */
public sealed interface Ending {

  /** The file was read to its end; single rows may have been rejected. */
  static Ending whole() {
    return new Whole();
  }

  /** Parts are missing; what was read stands. */
  static Ending partial(Fault fault) {
    return new Partial(fault, fault.sentence());
  }

  /**
   * Parts are missing; what was read stands.
   *
   * @param detail one sentence for the officer, where this format can say more than the fault does
   */
  static Ending partial(Fault fault, String detail) {
    return new Partial(fault, detail);
  }

  /** The file as a whole could not be read. */
  static Ending unreadable(Fault fault) {
    return new Unreadable(fault, fault.sentence());
  }

  /** The file as a whole could not be read. */
  static Ending unreadable(Fault fault, String detail) {
    return new Unreadable(fault, detail);
  }

  /** To the end. */
  record Whole() implements Ending {}

  /** Not to the end, or not everywhere. */
  record Partial(Fault fault, String detail) implements Ending {}

  /** Not at all. */
  record Unreadable(Fault fault, String detail) implements Ending {}
}
