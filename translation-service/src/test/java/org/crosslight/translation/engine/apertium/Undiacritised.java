package org.crosslight.translation.engine.apertium;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as most people type it on a phone: without diacritics. */
final class Undiacritised {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Undiacritised() {}

  static String of(String text) {
    String plain = text.replace('đ', 'd').replace('Đ', 'D').replace('ð', 'd').replace('Ð', 'D');
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
  }
}
