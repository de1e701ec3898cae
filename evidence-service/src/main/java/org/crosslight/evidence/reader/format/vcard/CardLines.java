package org.crosslight.evidence.reader.format.vcard;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of one card as they come, without the bytes of pictures and sounds.
 *
 * <p>Nested cards (an assistant's card inside another, as version 2.1 allows) stay inside.
 */
final class CardLines {
  private static final int LONGEST = 1 << 20;
  private static final Pattern BINARY =
      Pattern.compile(
          "(?:[\\w-]+\\.)?(?:PHOTO|LOGO|SOUND|KEY)(?:;[^:]*ENCODING=(?:B|BASE64)[;:]|"
              + "[^:]*;BASE64[;:]|[;:](?:VALUE=URI:)?data:).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PLAIN_BASE64 = Pattern.compile("[A-Za-z0-9+/=]{20,}");

  private final StringBuilder text = new StringBuilder();
  private long length;
  private int nested;
  private boolean agent;
  private boolean inBinary;
  private long binaryLength;
  private boolean hasPicture;
  private long pictureSize;

  /** Takes a line; true when it ends the card. */
  boolean take(String line) {
    length += line.length() + 1L;
    String bare = line.strip().toUpperCase(Locale.ROOT);
    if (bare.equals("END:VCARD")) {
      endBinary();
      keep(line);
      return nested-- == 1;
    }
    if (bare.equals("BEGIN:VCARD")) {
      nested++;
      keep(line);
      return false;
    }
    if (inBinary && isFurther(line)) {
      binaryLength += bare.length();
      return false;
    }
    endBinary();
    if (!bare.isEmpty()) {
      agent = bare.startsWith("AGENT") && bare.endsWith(":");
    }
    if (BINARY.matcher(line.length() > 200 ? line.substring(0, 200) : line).matches()) {
      inBinary = true;
      hasPicture |= bare.contains("PHOTO") || bare.contains("LOGO");
      binaryLength = line.length() - (line.indexOf(':') + 1L);
      return false;
    }
    keep(line);
    return false;
  }

  private static boolean isFurther(String line) {
    return !line.isEmpty()
        && (line.charAt(0) == ' '
            || line.charAt(0) == '\t'
            || PLAIN_BASE64.matcher(line).matches());
  }

  private void endBinary() {
    if (inBinary) {
      inBinary = false;
      pictureSize += binaryLength * 3 / 4;
    }
  }

  private void keep(String line) {
    if (text.length() <= LONGEST) {
      text.append(line).append("\r\n");
    }
  }

  /** Whether another card may begin here as part of this one. */
  boolean mayNest() {
    return agent;
  }

  boolean isTooLong() {
    return text.length() > LONGEST;
  }

  long length() {
    return length;
  }

  boolean hasPicture() {
    return hasPicture;
  }

  /** Bytes of pictures and sounds, as near as their encoding tells. */
  long pictureSize() {
    return pictureSize;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
