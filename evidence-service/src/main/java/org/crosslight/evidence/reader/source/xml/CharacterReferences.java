package org.crosslight.evidence.reader.source.xml;

import org.jspecify.annotations.Nullable;

/**
 * Makes the character references legal that apps write and XML forbids.
 *
 * <p>An emoji stands in some files as two references to halves of a surrogate pair, each with its
 * own number. References that stand for no character at all become U+FFFD.
 */
public final class CharacterReferences {
  private CharacterReferences() {}

  /**
   * Text that an XML parser accepts.
   *
   * @param replaced whether something that is no character was replaced by U+FFFD
   */
  public record Repaired(String text, boolean replaced) {}

  public static Repaired repair(String xml) {
    StringBuilder out = new StringBuilder(xml.length());
    boolean replaced = false;
    int at = 0;
    while (at < xml.length()) {
      char c = xml.charAt(at);
      Reference reference = c == '&' ? at(xml, at) : null;
      if (reference == null) {
        boolean legal = isLegal(c) || Character.isSurrogate(c);
        out.append(legal ? c : '\uFFFD');
        replaced |= !legal;
        at++;
      } else if (reference.isHalf()) {
        Reference other = at(xml, reference.end());
        if (other != null
            && Character.isHighSurrogate((char) reference.value())
            && other.isHalf()
            && Character.isLowSurrogate((char) other.value())) {
          out.append((char) reference.value()).append((char) other.value());
          at = other.end();
        } else {
          out.append('\uFFFD');
          replaced = true;
          at = reference.end();
        }
      } else if (isLegal(reference.value())) {
        out.append(xml, at, reference.end());
        at = reference.end();
      } else {
        out.append('\uFFFD');
        replaced = true;
        at = reference.end();
      }
    }
    return new Repaired(out.toString(), replaced);
  }

  private record Reference(int value, int end) {
    boolean isHalf() {
      return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }
  }

  private static @Nullable Reference at(String xml, int start) {
    if (!xml.startsWith("&#", start)) {
      return null;
    }
    boolean hexadecimal = start + 2 < xml.length() && xml.charAt(start + 2) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int at = start + (hexadecimal ? 3 : 2);
    int value = 0;
    int digits = 0;
    while (at < xml.length() && Character.digit(xml.charAt(at), radix) >= 0 && digits < 8) {
      value = value * radix + Character.digit(xml.charAt(at), radix);
      digits++;
      at++;
    }
    return digits > 0 && at < xml.length() && xml.charAt(at) == ';'
        ? new Reference(value, at + 1)
        : null;
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
