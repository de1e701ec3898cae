package org.crosslight.translation.language;

/**
 * The language a message is taken to be in.
 *
 * @param confidence probability between 0 and 1; 0 for {@code und}
 */
public record Identification(Language language, double confidence, IdentifiedBy by) {

  public static final Identification UNDETERMINED =
      new Identification(Language.UNDETERMINED, 0, IdentifiedBy.UNDETERMINED);
}
