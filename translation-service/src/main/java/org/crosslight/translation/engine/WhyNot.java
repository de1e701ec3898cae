package org.crosslight.translation.engine;

import org.crosslight.translation.language.Language;

/**
 * Why a text has no English.
 *
 * @param sentence the particulars for the reader of this one text, without text of the message
 */
public record WhyNot(ReasonKind kind, String sentence) {

  public static final WhyNot LANGUAGE_UNDETERMINED =
      new WhyNot(
          ReasonKind.LANGUAGE_UNDETERMINED,
          ReasonKind.LANGUAGE_UNDETERMINED.inShort(Language.UNDETERMINED));

  public static final WhyNot NOTHING_TO_TRANSLATE =
      new WhyNot(
          ReasonKind.NOTHING_TO_TRANSLATE,
          ReasonKind.NOTHING_TO_TRANSLATE.inShort(Language.NO_WORDS));

  static WhyNot noEngine(Language language) {
    return new WhyNot(ReasonKind.NO_ENGINE, ReasonKind.NO_ENGINE.inShort(language));
  }

  static WhyNot notInstalled(Language language, Missing missing) {
    ReasonKind kind = ReasonKind.ENGINE_NOT_INSTALLED;
    return new WhyNot(kind, kind.inShort(language) + "; " + missing.command());
  }
}
