package org.crosslight.translation.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.ReasonKind;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.engine.WhyNot;
import org.crosslight.translation.language.ChatWords;
import org.crosslight.translation.protection.TokenKind;
import org.jspecify.annotations.Nullable;

/** Compares a translation with its source and lowers its tier by what is wrong. */
final class QualityChecks {

  /** Part of unknown words above which sentences can no longer be trusted. */
  static final double TOO_MANY_FOR_GIST = 0.35;

  /** Part of unknown words above which there is nothing to read. */
  static final double TOO_MANY = 0.75;

  /** An engine's own confidence below which sentences can no longer be trusted. */
  static final double SURE_ENOUGH_FOR_GIST = 0.5;

  private static final int SHORTEST_TO_COMPARE = 15;
  private static final Set<TokenKind> ADDRESSES =
      Set.of(TokenKind.URL, TokenKind.EMAIL, TokenKind.HANDLE, TokenKind.HASHTAG);

  private QualityChecks() {}

  static Rendition check(String source, EngineRoute route, EngineAnswer answer) {
    return switch (answer) {
      case EngineAnswer.Failed(String reason) ->
          new Rendition(
              Tier.NONE,
              null,
              new WhyNot(ReasonKind.ENGINE_FAILED, reason),
              Rendition.Way.of(route),
              null,
              List.of());
      case EngineAnswer.Rendered rendered -> check(source, route, rendered);
    };
  }

  private static Rendition check(String source, EngineRoute route, EngineAnswer.Rendered answered) {
    EngineAnswer.Rendered rendered = withoutChatWords(answered);
    String english = rendered.english().replace('\u0000', '\uFFFD');
    ProtectedParts parts = ProtectedParts.compare(source, english);
    List<Check> checks = new ArrayList<>();
    checks.add(parts.check("numbers-preserved", Set.of(TokenKind.NUMBER)));
    checks.add(parts.check("addresses-preserved", ADDRESSES));
    checks.add(parts.check("emoji-preserved", Set.of(TokenKind.EMOJI)));
    checks.add(length(source, english));
    Double unknown = rounded(rendered.unknownWordRatio());
    checks.add(unknownWords(rendered, unknown));
    confidence(rendered).ifPresent(checks::add);
    // Not comparisons but notes: what was done to the text before it was translated.
    rendered.notes().forEach(note -> checks.add(new Check(note.name(), true, note.detail())));
    Tier tier =
        checks.stream().allMatch(Check::passed) ? route.tier() : route.tier().atMost(Tier.KEYWORDS);
    List<String> words = rendered.unknownWords();
    if (unknown != null && words != null && unknown > TOO_MANY) {
      return new Rendition(
          Tier.NONE,
          null,
          new WhyNot(
              ReasonKind.TOO_FEW_WORDS_KNOWN,
              "the engine does not know %d of %d words".formatted(words.size(), rendered.tokens())),
          Rendition.Way.of(route),
          unknown,
          checks);
    }
    return new Rendition(tier, english, null, Rendition.Way.of(route), unknown, checks);
  }

  /** An engine that does not know "ok" keeps it, which is right. */
  private static EngineAnswer.Rendered withoutChatWords(EngineAnswer.Rendered answered) {
    List<String> unknown = answered.unknownWords();
    return new EngineAnswer.Rendered(
        answered.english(),
        answered.tokens(),
        unknown == null
            ? null
            : unknown.stream().filter(word -> !ChatWords.isOfAnyLanguage(word)).toList(),
        answered.confidence(),
        answered.notes());
  }

  private static @Nullable Double rounded(@Nullable Double ratio) {
    return ratio == null ? null : Math.round(ratio * 1000) / 1000.0;
  }

  private static Check unknownWords(EngineAnswer.Rendered rendered, @Nullable Double ratio) {
    List<String> unknown = rendered.unknownWords();
    if (ratio == null || unknown == null) {
      return new Check(
          "unknown-words", true, "The engine does not tell which words it does not know.");
    }
    return new Check(
        "unknown-words",
        ratio <= TOO_MANY_FOR_GIST,
        "The engine does not know %d of %d words."
            .formatted(Math.min(rendered.tokens(), unknown.size()), rendered.tokens()));
  }

  /** Only of engines that say what they think of their answers. */
  private static Optional<Check> confidence(EngineAnswer.Rendered rendered) {
    Double confidence = rendered.confidence();
    return confidence == null
        ? Optional.empty()
        : Optional.of(
            new Check(
                "engine-confidence",
                confidence >= SURE_ENOUGH_FOR_GIST,
                "The engine gives its answer %d of 100.".formatted(Math.round(100 * confidence))));
  }

  private static Check length(String source, String english) {
    long before = letters(source);
    long after = letters(english);
    boolean comparable = before >= SHORTEST_TO_COMPARE;
    return new Check(
        "length-ratio",
        !comparable || (after * 3 >= before && after <= before * 3),
        comparable ? "%d letters became %d.".formatted(before, after) : "Too short to compare.");
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
