package org.crosslight.linkage.connection;

import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.commonness.Level;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.KindFacts;

/**
 * How strong a connection is.
 *
 * <p>An identifier starts with what its kind can say ({@link KindFacts#points}): three for what is
 * issued to one holder, two for a name anyone can take, one for a place or page. It gains one when
 * both cases use it rather than name it once: as a party, in an address book, or at least {@value
 * #OFTEN} times; it loses one when neither does; it loses one when it is usual rather than rare.
 * Three and more is strong, two is moderate, less is weak. A common identifier is weak whatever
 * else holds.
 *
 * <p>Copies of one file count once. What stands in a file that both cases hold is left out on both
 * sides, and where that leaves a side with nothing the connection is weak: see {@link CopiedSides}.
 */
public final class StrengthRule {
  /** From so many mentions on, a case uses an identifier rather than names it in passing. */
  static final int OFTEN = 3;

  private StrengthRule() {}

  /**
   * What one case says of an identifier.
   *
   * @param personal how often as sender, recipient or contact
   */
  record Side(long mentions, long personal) {
    static final Side NOTHING = new Side(0, 0);

    Side plus(Side more) {
      return new Side(mentions + more.mentions, personal + more.personal);
    }

    boolean isUsed() {
      return personal > 0 || mentions >= OFTEN;
    }
  }

  /** For members of both cases, who may know which files both hold. */
  static Strength ofIdentifier(
      IdentifierKind kind, Level level, MentionsByFile one, MentionsByFile other) {
    return CopiedSides.of(one, other) == CopiedSides.NONE
        ? ofIdentifier(kind, level, one.beside(other), other.beside(one))
        : Strength.WEAK;
  }

  static Strength ofIdentifier(IdentifierKind kind, Level level, Side one, Side other) {
    if (level == Level.COMMON) {
      return Strength.WEAK;
    }
    int points = points(kind, level);
    if (one.isUsed() && other.isUsed()) {
      points++;
    } else if (!one.isUsed() && !other.isUsed()) {
      points--;
    }
    return strength(points);
  }

  /**
   * What is told to whoever is not a member of the other case. It is made of the kind, of how
   * common the identifier is, which every reader of it is told, and of the reader's own case:
   * nothing the other case holds makes it stronger or weaker. It loses one when the own case names
   * it only once, copies of one file counted once.
   *
   * <p>That the other case holds a copy of the same file does not weaken it either. A pointer that
   * sank to weak would tell the reader, who knows the own files, that the other case holds one of
   * them and nothing else of it, and anyone could find out what a case holds by uploading a file to
   * see which pointers sink. So it may be overstated, and says to everybody that the other case may
   * hold a copy; whoever is asked can tell.
   */
  static Strength ofPointer(IdentifierKind kind, Level level, Side here) {
    if (level == Level.COMMON) {
      return Strength.WEAK;
    }
    boolean inPassing = !here.isUsed() && here.mentions() <= 1;
    return strength(points(kind, level) - (inPassing ? 1 : 0));
  }

  /** The same for shared contacts, of which the own case alone tells nothing. */
  static Strength ofSharedContactsPointer() {
    return Strength.MODERATE;
  }

  private static int points(IdentifierKind kind, Level level) {
    KindFacts facts = kind.facts();
    return level == Level.USUAL && !facts.alwaysUsual() ? facts.points() - 1 : facts.points();
  }

  private static Strength strength(int points) {
    return points >= 3 ? Strength.STRONG : points == 2 ? Strength.MODERATE : Strength.WEAK;
  }

  /**
   * Two exhibits that share contacts although their holders' own numbers differ.
   *
   * @param shared how many contacts, common ones and those in copies of one file not counted
   * @param of how many the shorter list has
   */
  static Strength ofSharedContacts(int shared, int of, LinkageConfig.SharedContacts limits) {
    int percentage = of == 0 ? 0 : shared * 100 / of;
    if (shared >= limits.strongFrom() && percentage >= limits.strongShare()) {
      return Strength.STRONG;
    }
    return percentage * 4 >= limits.strongShare() ? Strength.MODERATE : Strength.WEAK;
  }
}
