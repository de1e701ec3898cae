package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a source names somebody beside a name that people speak.
 *
 * <p>An identifier means something only together with its kind and, for accounts and handles, the
 * app that gave it: Telegram's internal number {@code user77} is never the handle {@code @user77}
 * that somebody chose on another app.
 *
 * @param kind what the source says it is
 * @param app the app within which it holds, in lower case such as {@code telegram}; null where the
 *     kind needs none (telephone numbers, e-mail addresses) or the source does not say
 * @param value exactly as written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identifier(IdentifierKind kind, @Nullable String app, String value) {

  /** An identifier that holds whatever the app. */
  public static Identifier of(IdentifierKind kind, String value) {
    return new Identifier(kind, null, value);
  }

  public static Identifier phone(String value) {
    return of(IdentifierKind.PHONE, value);
  }

  public static Identifier email(String value) {
    return of(IdentifierKind.EMAIL, value);
  }

  /** A name that an app gave an account and that its owner did not choose. */
  public static Identifier account(String app, String value) {
    return new Identifier(IdentifierKind.ACCOUNT, app, value);
  }

  /** A name that somebody chose to be found by on an app. */
  public static Identifier handle(@Nullable String app, String value) {
    return new Identifier(IdentifierKind.HANDLE, app, value);
  }
}
