package org.crosslight.evidence.content;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a document; its words are the row's text.
 *
 * @param number of the page, from 1
 * @param title of the document, or null
 */
public record DocumentPage(int number, @Nullable String title) implements Body {

  @Override
  public Stream<String> foundBy() {
    return Texts.known(title);
  }

  @Override
  public long characters() {
    return Texts.length(title);
  }
}
