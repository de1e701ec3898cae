package org.crosslight.evidence.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account that the source holds: most often the one that the device or the export belongs to.
 *
 * @param app whose account it is, as the source calls it, or null
 * @param name under which it appears to others, or null
 * @param identifiers by which it is found: the number, the address, the app's own number for it
 */
public record Account(@Nullable String app, @Nullable String name, List<Identifier> identifiers)
    implements Body {
  public Account {
    identifiers = List.copyOf(identifiers);
  }

  @Override
  public Stream<String> foundBy() {
    return Stream.concat(Texts.known(app, name), identifiers.stream().map(Identifier::value));
  }

  @Override
  public long characters() {
    return Texts.length(app) + Texts.length(name) + Texts.length(identifiers);
  }
}
