package org.crosslight.evidence.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of an address book; what its owner noted about somebody is the row's text. */
public record Contact(
    @Nullable String name, List<Identifier> identifiers, @Nullable String organisation)
    implements Body {
  public Contact {
    identifiers = List.copyOf(identifiers);
  }

  @Override
  public Stream<String> foundBy() {
    return Stream.concat(
        Texts.known(name, organisation), identifiers.stream().map(Identifier::value));
  }

  @Override
  public long characters() {
    return Texts.length(name) + Texts.length(organisation) + Texts.length(identifiers);
  }
}
