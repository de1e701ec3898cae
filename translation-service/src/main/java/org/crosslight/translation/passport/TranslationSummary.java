package org.crosslight.translation.passport;

import java.util.List;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.language.Language;

/**
 * What was translated and what was not.
 *
 * @param segments items with text
 * @param notTranslated only what has words: an emoji needs no translation
 */
public record TranslationSummary(
    long segments, List<LanguageCount> byLanguage, List<NotTranslated> notTranslated) {

  public TranslationSummary {
    byLanguage = List.copyOf(byLanguage);
    notTranslated = List.copyOf(notTranslated);
  }

  /** Items in one language, by tier. */
  public record LanguageCount(
      String language,
      String languageName,
      long messages,
      long gist,
      long keywords,
      long none,
      long original) {}

  /**
   * Items in one language that have no English for reasons of one kind.
   *
   * @param reason one sentence for all of them; each item's passport has the particulars
   */
  public record NotTranslated(
      String language, String languageName, long messages, ReasonKind reasonKind, String reason) {

    static NotTranslated of(Language language, ReasonKind kind, long messages) {
      return new NotTranslated(
          language.code(), language.name(), messages, kind, kind.inShort(language));
    }
  }
}
