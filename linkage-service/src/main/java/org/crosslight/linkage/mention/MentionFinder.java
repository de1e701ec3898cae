package org.crosslight.linkage.mention;

import java.util.List;

/**
 * Finds all identifiers of a text.
 *
 * <p>Spans never overlap. Where two kinds could claim the same characters, the kind with the
 * stronger check wins ({@link KindFacts#claims}).
 */
public final class MentionFinder {
  private final List<MentionExtractor> byPrecedence;

  /** A finder with all extractors; safe for use by many threads. */
  public MentionFinder() {
    this(new PhoneNumbers());
  }

  /** A finder that shares an already warm reader of phone numbers. */
  public MentionFinder(PhoneNumbers phones) {
    byPrecedence =
        IdentifierKind.byClaim().stream()
            .map(kind -> kind.facts().reading().apply(phones))
            .toList();
  }

  /** The identifiers of a text in its order, without overlaps. */
  public List<FoundMention> find(String text) {
    MessageText message = MessageText.of(text);
    if (!message.isInteresting()) {
      return List.of();
    }
    Claims claims = new Claims(message);
    for (MentionExtractor extractor : byPrecedence) {
      extractor.extract(message, claims, false);
    }
    return claims.inTextOrder();
  }

  /** The extractor of a kind. */
  public MentionExtractor extractor(IdentifierKind kind) {
    return byPrecedence.stream().filter(e -> e.kind() == kind).findFirst().orElseThrow();
  }
}
