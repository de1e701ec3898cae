package org.crosslight.linkage.entity;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.linkage.mention.MentionKind;
import org.crosslight.linkage.mention.PhoneNumbers;

/** How identifiers are shown to people. */
@ApplicationScoped
public class Labels {
  private final PhoneNumbers phones;

  public Labels(PhoneNumbers phones) {
    this.phones = phones;
  }

  /** The identifier as people write it, such as {@code +44 7700 900123} or {@code QX99 ZZZ}. */
  public String of(MentionKind kind, String normalised) {
    return switch (kind) {
      case PHONE -> phones.readable(normalised);
      case VEHICLE -> vehicle(normalised);
      case BANK_ACCOUNT -> account(normalised);
      case IBAN -> inFours(normalised);
      case EMAIL, HANDLE, POSTCODE, URL, IMEI -> normalised;
    };
  }

  /** Current, prefix and suffix marks have their space before or after the last three letters. */
  private static String vehicle(String mark) {
    if (mark.matches("[A-Z]{2}\\d{2}[A-Z]{3}|[A-Z]\\d{1,3}[A-Z]{3}")) {
      return mark.substring(0, mark.length() - 3) + " " + mark.substring(mark.length() - 3);
    }
    return mark.matches("[A-Z]{3}\\d{1,4}[A-Z]?")
        ? mark.substring(0, 3) + " " + mark.substring(3)
        : mark;
  }

  private static String account(String normalised) {
    return normalised.length() == 15
        ? normalised.substring(0, 2)
            + "-"
            + normalised.substring(2, 4)
            + "-"
            + normalised.substring(4)
        : normalised;
  }

  private static String inFours(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
