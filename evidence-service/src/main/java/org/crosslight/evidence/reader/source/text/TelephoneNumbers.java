package org.crosslight.evidence.reader.source.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One key for all ways in which a telephone number is written, to keep its messages together.
 *
 * <p>Anything that is no telephone number (a short code, a sender's name) is its own key.
 */
public final class TelephoneNumbers {
  private static final int REMEMBERED = 10_000;

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final String region;
  private final Map<String, String> keys = new LinkedHashMap<>();

  /**
   * @param region two-letter country of numbers without country code
   */
  public TelephoneNumbers(String region) {
    this.region = region;
  }

  public String keyOf(String written) {
    String known = keys.get(written);
    if (known != null) {
      return known;
    }
    String key = parse(written);
    if (keys.size() < REMEMBERED) {
      keys.put(written, key);
    }
    return key;
  }

  /** Whether text consists of nothing but a telephone number. */
  public static boolean looksLikeNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (!(c == '+' && digits == 0) && " ()-./\u00A0\u2011\u202F".indexOf(c) < 0) {
        return false;
      }
    }
    return digits >= 6 && digits <= 20;
  }

  private String parse(String written) {
    if (looksLikeNumber(written)) {
      try {
        return numbers.format(
            numbers.parse(written, region), PhoneNumberUtil.PhoneNumberFormat.E164);
      } catch (NumberParseException none) {
        return written.replaceAll("[^0-9+]", "");
      }
    }
    return written.strip().toLowerCase(Locale.ROOT);
  }
}
