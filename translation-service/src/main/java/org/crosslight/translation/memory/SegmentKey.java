package org.crosslight.translation.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.rendition.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What makes two segments the same: text, language and the way they are translated.
 *
 * @param textHash SHA-256 of the text in normal form C without blanks at its ends, in hexadecimal
 * @param engine empty when no engine is asked
 */
public record SegmentKey(
    Language language, String textHash, String engine, String engineVersion, String route) {

  public static SegmentKey of(Language language, String text, Rendition.@Nullable Way way) {
    return way == null
        ? new SegmentKey(language, hash(text), "", "", "")
        : new SegmentKey(language, hash(text), way.engine(), way.version(), way.route());
  }

  private static String hash(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
