package org.crosslight.translation.passport;

import java.util.List;

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

  /** Items in one language that have no English, and why. */
  public record NotTranslated(String language, String languageName, long messages, String reason) {}
}
