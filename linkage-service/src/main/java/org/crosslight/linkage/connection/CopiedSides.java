package org.crosslight.linkage.connection;

import org.crosslight.kit.code.Coded;

/**
 * Whether two cases have something in common only because both hold the same file. The same bytes
 * in two places are one find: that both say the same tells nothing.
 */
enum CopiedSides implements Coded {
  /** Each side has it in a file that the other side does not hold. */
  NONE,
  /** One side has it only in files that the other side holds too; the other has more. */
  ONE_SIDE,
  /** Both sides have it in the same files and nowhere else. */
  BOTH_SIDES;

  /** What two cases' files say of each other. */
  static CopiedSides of(MentionsByFile one, MentionsByFile other) {
    boolean oneWithin = one.isWithin(other);
    boolean otherWithin = other.isWithin(one);
    if (oneWithin && otherWithin) {
      return BOTH_SIDES;
    }
    return oneWithin || otherWithin ? ONE_SIDE : NONE;
  }
}
