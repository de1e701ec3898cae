package org.crosslight.translation.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.Identification;
import org.crosslight.translation.passport.Passport;
import org.crosslight.translation.rendition.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line its place in the request, from 1
 * @param english the line itself when it is English already
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LineTranslation(
    int line,
    String language,
    String languageName,
    double confidence,
    Tier tier,
    String state,
    @Nullable String english,
    @Nullable String reason,
    @Nullable String engine,
    @Nullable String route) {

  static LineTranslation of(
      int line, String text, Identification identification, Rendition rendition) {
    Rendition.Way way = rendition.way();
    return new LineTranslation(
        line,
        identification.language().code(),
        identification.language().name(),
        identification.confidence(),
        rendition.tier(),
        Passport.MACHINE,
        rendition.tier() == Tier.ORIGINAL ? text : rendition.english(),
        rendition.reason(),
        way == null ? null : way.engine(),
        way == null ? null : way.route());
  }

  /** The answer to a request. */
  public record Lines(List<LineTranslation> items) {

    public Lines {
      items = List.copyOf(items);
    }
  }
}
