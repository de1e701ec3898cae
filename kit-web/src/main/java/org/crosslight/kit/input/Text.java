package org.crosslight.kit.input;

/** Text as it can be kept and found again. */
public final class Text {

  private Text() {}

  /**
   * Whether the text is text: PostgreSQL keeps no NUL, and half a surrogate pair is no character.
   */
  public static boolean isSound(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit == 0) {
        return false;
      }
      if (Character.isSurrogate(unit)) {
        boolean whole =
            Character.isHighSurrogate(unit)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!whole) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /** The text with U+FFFD where it is none; itself when it is sound. */
  public static String madeSound(String text) {
    if (isSound(text)) {
      return text;
    }
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
              sound.appendCodePoint(point == 0 || half ? 0xFFFD : point);
            });
    return sound.toString();
  }
}
