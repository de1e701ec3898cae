package org.crosslight.translation.translation;

import java.util.Map;
import java.util.TreeMap;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.translation.passport.TranslationSummary;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fact that an extraction is translated to its end.
 *
 * @param segments items with text
 * @param translated those with an English translation
 * @param notTranslated those with words and no English; neither English originals nor emoji count
 * @param byLanguage items by language
 */
@Schema(extensions = @Extension(name = "x-fact", value = ExtractionTranslated.TYPE))
record ExtractionTranslated(
    ExtractionId extractionId,
    CaseId caseId,
    ExhibitId exhibitId,
    long segments,
    long translated,
    long notTranslated,
    Map<String, Long> byLanguage) {

  static final String TYPE = "org.crosslight.translation.extraction-translated";

  static ExtractionTranslated of(ExtractionWork work, TranslationSummary summary) {
    Map<String, Long> byLanguage = new TreeMap<>();
    long translated = 0;
    for (TranslationSummary.LanguageCount count : summary.byLanguage()) {
      byLanguage.put(count.language(), count.messages());
      translated += count.gist() + count.keywords();
    }
    long notTranslated =
        summary.notTranslated().stream()
            .mapToLong(TranslationSummary.NotTranslated::messages)
            .sum();
    return new ExtractionTranslated(
        work.extractionId(),
        work.caseId(),
        work.exhibitId(),
        summary.segments(),
        translated,
        notTranslated,
        byLanguage);
  }
}
