package org.crosslight.translation.rendition;

import java.util.List;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.engine.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one text.
 *
 * @param english the translation; {@code null} when the tier is {@code none} or {@code original}
 * @param whyNot why there is no translation; {@code null} when there is one or none is needed
 * @param way the engine that was asked; {@code null} when none was
 * @param unknownWordRatio part of the source's words the engine does not know, 0 to 1; {@code null}
 *     when it cannot tell
 */
public record Rendition(
    Tier tier,
    @Nullable String english,
    @Nullable WhyNot whyNot,
    @Nullable Way way,
    @Nullable Double unknownWordRatio,
    List<Check> checks) {

  public Rendition {
    checks = List.copyOf(checks);
  }

  /**
   * An engine and the way it took.
   *
   * @param route e.g. {@code ron→spa→eng}
   */
  public record Way(String engine, String version, String route) {

    static Way of(EngineRoute route) {
      return new Way(route.engine(), route.version(), route.label());
    }
  }

  /** English already. */
  static Rendition original() {
    return new Rendition(Tier.ORIGINAL, null, null, null, 0.0, List.of());
  }

  /** Not translated, and no engine was asked. */
  static Rendition none(WhyNot whyNot) {
    return new Rendition(Tier.NONE, null, whyNot, null, 0.0, List.of());
  }

  /** Whether an engine was asked and could not answer; worth another try some other time. */
  public boolean isFailure() {
    return whyNot != null && whyNot.kind() == ReasonKind.ENGINE_FAILED;
  }

  /** The sentence of {@link #whyNot}. */
  public @Nullable String reason() {
    return whyNot == null ? null : whyNot.sentence();
  }

  /** The kind of {@link #whyNot}. */
  public @Nullable ReasonKind reasonKind() {
    return whyNot == null ? null : whyNot.kind();
  }

  /**
   * The same for a text whose language is not certain: an engine for the wrong language knows few
   * of its words, and what it answers would mislead.
   */
  public Rendition withLanguageConfidence(double confidence) {
    Double unknown = unknownWordRatio;
    if (tier == Tier.NONE || way == null || confidence >= 0.9) {
      return this;
    }
    if (unknown == null) {
      // Nothing tells whether it was the right engine, so sentences are not to be trusted.
      return new Rendition(
          tier.atMost(Tier.KEYWORDS), english, whyNot, way, unknownWordRatio, checks);
    }
    if (unknown < 0.4) {
      return this;
    }
    return new Rendition(
        Tier.NONE,
        null,
        new WhyNot(
            ReasonKind.LANGUAGE_UNCERTAIN,
            "the language is not certain, and the engine does not know %d %% of the words"
                .formatted(Math.round(100 * unknown))),
        way,
        unknownWordRatio,
        checks);
  }
}
