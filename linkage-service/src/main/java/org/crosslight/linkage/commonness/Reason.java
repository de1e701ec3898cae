package org.crosslight.linkage.commonness;

import org.crosslight.kit.code.Coded;

/**
 * Why an identifier has its level. Each sentence is shown to officers as it stands, so none may
 * tell anything of cases they are not members of: no counts, no names.
 */
public enum Reason implements Coded {
  /** Nothing speaks against it. However often one case mentions it, it is in few of them. */
  SELDOM_SEEN(Level.RARE, "It is in few cases, so finding it in two says much."),
  /** It turns up in several cases or exhibits. */
  SEVERAL_PLACES(
      Level.USUAL, "It turns up in several places, so finding it again says less than usual."),
  /** A place or page that many people have a reason to name. */
  NAMED_BY_MANY(
      Level.USUAL, "It names a place or page that many people can have a reason to name."),
  /** A number that cannot belong to one person. */
  SHORT_CODE(Level.COMMON, "It is the short number of a service, which many people hear from."),
  /** A number whose holder pays for incoming calls. */
  FREEPHONE(Level.COMMON, "It is a freephone number, which businesses and helplines use."),
  /** Saved under a name such as a taxi firm's. */
  BUSINESS_NAME(
      Level.COMMON, "It is saved under a name such as a taxi firm's, a shop's or a bank's."),
  /** A site everybody uses. */
  KNOWN_SITE(Level.COMMON, "It is an address on a site that very many people use."),
  /** Widely met. */
  MANY_PLACES(
      Level.COMMON, "It is met so widely that it is likely to be a service or a shared number.");

  private final Level level;
  private final String sentence;

  Reason(Level level, String sentence) {
    this.level = level;
    this.sentence = sentence;
  }

  /** The level this reason leads to. */
  public Level level() {
    return level;
  }

  /** One sentence for officers. */
  public String sentence() {
    return sentence;
  }
}
