package org.crosslight.evidence.reader.source.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * What an identifier is when its source does not say, told from how it is written.
 *
 * <p>Only what its form settles is said. Figures are a telephone number only where the app knows
 * people by theirs: elsewhere they are the app's own number for an account.
 */
public final class WrittenIdentifiers {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,250}\\.\\p{L}{2,24}");
  private static final Pattern SHORT_CODE = Pattern.compile("[+*#]{0,2}\\d{2,5}#?");
  private static final Set<String> BY_NUMBER =
      Set.of(
          "sms",
          "mms",
          "sms/mms",
          "native messages",
          "native",
          "text message",
          "imessage",
          "whatsapp",
          "whatsapp business",
          "signal",
          "viber",
          "phone",
          "call log",
          "messages");
  private static final String WHATSAPP_PERSON = "@s.whatsapp.net";
  private static final String WHATSAPP_GROUP = "@g.us";

  private WrittenIdentifiers() {}

  /** An identifier of a source that knows people by their numbers. */
  public static Identifier of(String written) {
    return of(written, null);
  }

  /**
   * An identifier of an app.
   *
   * @param app as the source calls it, or null when it does not say
   */
  public static Identifier of(String written, @Nullable String app) {
    String plain = written.strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    String name = app == null ? null : app.strip().toLowerCase(Locale.ROOT);
    if (lower.endsWith(WHATSAPP_PERSON) || lower.endsWith(WHATSAPP_GROUP)) {
      return new Identifier(IdentifierKind.ACCOUNT, "whatsapp", written);
    }
    if (plain.startsWith("@") && plain.length() > 1) {
      return new Identifier(IdentifierKind.HANDLE, name, written);
    }
    boolean byNumber = name == null || BY_NUMBER.contains(name);
    boolean figures =
        TelephoneNumbers.looksLikeNumber(plain) || SHORT_CODE.matcher(plain).matches();
    if (figures && (byNumber || plain.startsWith("+"))) {
      return Identifier.phone(written);
    }
    if (EMAIL.matcher(plain).matches()) {
      return Identifier.email(written);
    }
    return new Identifier(
        byNumber ? IdentifierKind.UNKNOWN : IdentifierKind.ACCOUNT, name, written);
  }
}
