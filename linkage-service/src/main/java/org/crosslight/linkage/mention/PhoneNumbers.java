package org.crosslight.linkage.mention;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The world's numbering plans (libphonenumber), asked once per distinct number.
 *
 * <p>Besides the numbers in use, the ranges Ofcom keeps free for drama count as valid: training
 * material is written with them. Safe for use by many threads.
 */
public final class PhoneNumbers {
  private static final int MAX_REMEMBERED = 50_000;
  private static final int GREAT_BRITAIN = 44;
  private static final int LONGEST_SHORT_CODE = 6;

  /** National numbers Ofcom reserves for drama, by their leading digits. */
  private static final List<String> DRAMA =
      List.of(
          "7700900", "113496", "114496", "115496", "116496", "117496", "118496", "121496", "131496",
          "141496", "151496", "161496", "191498", "2079460", "2890180", "2920180", "1632960",
          "808157", "909879", "306999");

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
  private final Map<String, Optional<String>> international = new ConcurrentHashMap<>();

  /** The E.164 form of a British number given without its leading 0, if it is one. */
  Optional<String> british(String national) {
    return remembered("44" + national, digits -> validBritish(national));
  }

  /** The E.164 form of digits that follow a plus sign, if some country issues such numbers. */
  Optional<String> international(String digits) {
    return remembered(digits, this::valid);
  }

  /** The number as people read it aloud, such as {@code +44 7700 900123}. */
  public String readable(String e164) {
    if (!e164.startsWith("+")) {
      return e164;
    }
    String digits = e164.substring(1);
    int code = callingCode(digits);
    if (code == 0) {
      return e164;
    }
    return plans.format(
        number(code, digits.substring(String.valueOf(code).length())),
        PhoneNumberFormat.INTERNATIONAL);
  }

  /** Whether the callee pays, as for the lines of businesses and helplines. */
  boolean isFreephone(String e164) {
    if (e164.startsWith("+44")) {
      return e164.startsWith("+44800") || e164.startsWith("+44808");
    }
    String digits = e164.startsWith("+") ? e164.substring(1) : "";
    int code = callingCode(digits);
    return code != 0
        && plans.getNumberType(number(code, digits.substring(String.valueOf(code).length())))
            == PhoneNumberUtil.PhoneNumberType.TOLL_FREE;
  }

  /** Whom a number is shared by, as far as its form tells. */
  Optional<SharedBy> shared(String number) {
    if (!number.startsWith("+") && number.length() <= LONGEST_SHORT_CODE) {
      return Optional.of(SharedBy.A_SERVICE);
    }
    return isFreephone(number) ? Optional.of(SharedBy.CALLERS_FOR_FREE) : Optional.empty();
  }

  private Optional<String> remembered(
      String digits, java.util.function.Function<String, Optional<String>> reading) {
    Optional<String> known = international.get(digits);
    if (known != null) {
      return known;
    }
    Optional<String> read = reading.apply(digits);
    if (international.size() >= MAX_REMEMBERED) {
      international.clear();
    }
    international.put(digits, read);
    return read;
  }

  private Optional<String> validBritish(String national) {
    if ((DRAMA.stream().anyMatch(national::startsWith) && national.length() == 10)
        || plans.isValidNumberForRegion(number(GREAT_BRITAIN, national), "GB")
        || plans.isValidNumber(number(GREAT_BRITAIN, national))) {
      return Optional.of("+44" + national);
    }
    return Optional.empty();
  }

  private Optional<String> valid(String digits) {
    int code = callingCode(digits);
    if (code == 0) {
      return Optional.empty();
    }
    String national = digits.substring(String.valueOf(code).length());
    if (national.length() < 4 || national.length() > 14) {
      return Optional.empty();
    }
    if (code == GREAT_BRITAIN) {
      return validBritish(national.startsWith("0") ? national.substring(1) : national);
    }
    if (plans.isValidNumber(number(code, national))) {
      return Optional.of("+" + code + national);
    }
    boolean trunkZero = national.startsWith("0") && national.length() > 5;
    if (trunkZero && plans.isValidNumber(number(code, national.substring(1)))) {
      return Optional.of("+" + code + national.substring(1));
    }
    return Optional.empty();
  }

  /** Whether a number of this length exists in the country, although none so begins today. */
  boolean isPossible(String digits) {
    int code = callingCode(digits);
    return code != 0
        && digits.length() >= 10
        && plans.isPossibleNumber(number(code, digits.substring(String.valueOf(code).length())));
  }

  /** The country calling code with which the digits begin, or 0; codes are prefix-free (E.164). */
  private int callingCode(String digits) {
    int code = 0;
    for (int i = 0; i < Math.min(3, digits.length()); i++) {
      code = code * 10 + (digits.charAt(i) - '0');
      if (code == 0) {
        return 0;
      }
      if (plans.getSupportedCallingCodes().contains(code)) {
        return code;
      }
    }
    return 0;
  }

  private static PhoneNumber number(int code, String national) {
    PhoneNumber number = new PhoneNumber().setCountryCode(code);
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    if (zeros > 0) {
      number.setItalianLeadingZero(true).setNumberOfLeadingZeros(zeros);
    }
    return number.setNationalNumber(Long.parseLong(national));
  }
}
