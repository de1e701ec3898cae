package org.crosslight.evidence.reader;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A row as it stands in the file, for when it cannot be read. */
public interface Raw {

  /** Characters, or bytes where there are no characters, of the whole row. */
  long length();

  /** Its beginning, or null when it has no form that could be shown. */
  @Nullable String text();

  /** A row that is held as text. */
  static Raw of(CharSequence text) {
    return of(text.length(), text::toString);
  }

  /**
   * A row that is made text only when it is wanted.
   *
   * @param length of the whole row
   */
  static Raw of(long length, Supplier<@Nullable String> text) {
    return new Raw() {
      @Override
      public long length() {
        return length;
      }

      @Override
      public @Nullable String text() {
        return text.get();
      }
    };
  }

  /** A row of which only the length is known. */
  static Raw ofLength(long length) {
    return of(length, () -> null);
  }
}
