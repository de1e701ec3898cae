package org.crosslight.linkage.mention;

import org.jspecify.annotations.Nullable;

/**
 * Finds one kind of identifier in a text.
 *
 * <p>Implementations never throw for any text, look at every character a bounded number of times,
 * and prefer missing an identifier to inventing one: an invented link costs an innocent person more
 * than a missed one costs an inquiry.
 */
public interface MentionExtractor {
  /** The kind this extractor finds. */
  IdentifierKind kind();

  /**
   * Claims every identifier of this kind, in the order of the text.
   *
   * @param stated true when the text is already said to be of this kind, as in a contact's phone
   *     field, so that its shape is enough and no word around it is needed
   */
  void extract(MessageText text, Claims claims, boolean stated);

  /** The normalised form of a value written alone, or null when it is not one of this kind. */
  default @Nullable String normalise(String value) {
    MessageText text = MessageText.of(value.strip());
    Claims claims = new Claims(text);
    extract(text, claims, true);
    for (FoundMention found : claims.inTextOrder()) {
      if (found.value().length() == text.length()) {
        return found.normalised();
      }
    }
    return null;
  }
}
