package org.crosslight.linkage.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name together with the app within which it holds: Telegram's {@code user77} is nobody else's
 * {@code @user77}.
 *
 * @param app in lower case, such as {@code telegram}; null where it is not known
 */
record AppName(@Nullable String app, String name) {
  private static final char BETWEEN = ':';

  static AppName parse(String normalised) {
    int between = normalised.indexOf(BETWEEN);
    return between < 0
        ? new AppName(null, normalised)
        : new AppName(normalised.substring(0, between), normalised.substring(between + 1));
  }

  /** The form under which the same name on the same app is recognised. */
  String normalised() {
    return app == null ? name : app + BETWEEN + name;
  }

  /** As people write it, such as {@code @ann (Telegram)}. */
  String shown() {
    String of = app;
    return of == null || of.isEmpty()
        ? name
        : name + " (" + of.substring(0, 1).toUpperCase(Locale.ROOT) + of.substring(1) + ")";
  }

  /** An app's name as part of a normalised form; null when there is none. */
  static @Nullable String app(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    return written.strip().toLowerCase(Locale.ROOT).replace(BETWEEN, '-');
  }
}
