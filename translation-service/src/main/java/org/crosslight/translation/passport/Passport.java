package org.crosslight.translation.passport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.IdentifiedBy;
import org.crosslight.translation.rendition.Check;
import org.jspecify.annotations.Nullable;

/**
 * How the English of one item came about.
 *
 * <p>It tells of this item and its case alone: whether and when the same text came up in a case
 * that the reader may not know of shows nowhere.
 *
 * @param language ISO 639-3; {@code und} when it could not be told, {@code zxx} when there are no
 *     words
 * @param confidence probability that it is that language, 0 to 1
 * @param engine {@code null} when none was asked
 * @param route the languages on the way, e.g. {@code ron→spa→eng}
 * @param unknownWordRatio part of the words the engine does not know, 0 to 1; {@code null} when the
 *     engine cannot tell
 * @param state {@code machine}: no person has looked at it
 * @param reason why there is no English, with the particulars of this text
 * @param reasonKind the kind of reason, as summaries count it
 * @param fromMemory whether the same text had come up before in the same case
 * @param translatedAt when it was done for this item
 * @param earlier what stood here before it was translated again, the newest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Passport(
    ItemId itemId,
    CaseId caseId,
    String language,
    String languageName,
    double confidence,
    IdentifiedBy identifiedBy,
    @Nullable String engine,
    @Nullable String engineVersion,
    @Nullable String route,
    @Nullable Double unknownWordRatio,
    Tier tier,
    String state,
    @Nullable String english,
    @Nullable String reason,
    @Nullable ReasonKind reasonKind,
    boolean fromMemory,
    List<Check> checks,
    Instant translatedAt,
    List<EarlierRendition> earlier) {

  /** The state of everything no person has looked at. */
  public static final String MACHINE = "machine";
}
