package org.crosslight.translation.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.crosslight.translation.engine.ReasonKind;
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
 * @param reason why there is no English for this line, with particulars
 * @param reasonInShort the same for all lines of a language with that kind of reason
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
    @Nullable ReasonKind reasonKind,
    @Nullable String reasonInShort,
    @Nullable String engine,
    @Nullable String route) {

  static LineTranslation of(
      int line, String text, Identification identification, Rendition rendition) {
    Rendition.Way way = rendition.way();
    ReasonKind kind = rendition.reasonKind();
    return new LineTranslation(
        line,
        identification.language().code(),
        identification.language().name(),
        identification.confidence(),
        rendition.tier(),
        Passport.MACHINE,
        rendition.tier() == Tier.ORIGINAL ? text : rendition.english(),
        rendition.reason(),
        kind,
        kind == null ? null : kind.inShort(identification.language()),
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
