package org.crosslight.linkage.commonness;

/** How common an identifier is, and the sentence that says why. */
public record Commonness(Level level, String why) {

  /** The form shown to officers. */
  public static Commonness of(Reason reason) {
    return new Commonness(reason.level(), reason.sentence());
  }
}
