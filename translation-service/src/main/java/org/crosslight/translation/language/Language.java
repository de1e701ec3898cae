package org.crosslight.translation.language;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A language, named by its ISO 639-3 code.
 *
 * @param code three letters; {@code und} when it could not be told, {@code zxx} when there are no
 *     words
 */
public record Language(String code) implements Comparable<Language> {

  /** Could not be told. */
  public static final Language UNDETERMINED = new Language("und");

  /** No words at all: numbers, addresses, emoji. */
  public static final Language NO_WORDS = new Language("zxx");

  public static final Language ENGLISH = new Language("eng");

  /** The English name, or the code where none is known. */
  public String name() {
    return Languages.nameOf(this);
  }

  /** Whether this is one of the mutually understandable Bosnian, Croatian and Serbian. */
  public boolean isSerboCroatian() {
    return Languages.SERBO_CROATIAN.contains(this);
  }

  /** Whether the two are the same, Bosnian, Croatian and Serbian counting as one. */
  public boolean sameGroup(Language other) {
    return equals(other) || (isSerboCroatian() && other.isSerboCroatian());
  }

  /** Whether a language was told at all. */
  public boolean isKnown() {
    return !equals(UNDETERMINED) && !equals(NO_WORDS);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
