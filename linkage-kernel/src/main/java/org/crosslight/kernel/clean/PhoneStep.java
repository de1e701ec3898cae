package org.crosslight.kernel.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers to E.164, read as libphonenumber reads them. */
final class PhoneStep implements Step {
  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final String region;
  private final UnreadableValues unreadable = new UnreadableValues("a phone number");

  PhoneStep(String region) {
    this.region = region;
  }

  @Override
  public @Nullable String apply(String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      var number = numbers.parse(text, region);
      if (numbers.isPossibleNumber(number)) {
        return numbers.format(number, PhoneNumberFormat.E164);
      }
    } catch (NumberParseException e) {
      // recorded below: an unreadable value is a finding, not a failure
    }
    unreadable.add(text);
    return null;
  }

  @Override
  public Optional<String> unreadable() {
    return unreadable.sentence();
  }
}
