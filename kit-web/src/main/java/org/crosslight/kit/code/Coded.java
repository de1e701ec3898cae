package org.crosslight.kit.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant of an enum that is known outside this code by its code: in JSON, in addresses, in the
 * database, in facts. The code is the constant's name in lower case with hyphens, such as {@code
 * bank-account}; a constant that is renamed gets another one.
 */
public interface Coded {

  /** The constant's own name. */
  String name();

  /** What the constant is called outside this code. */
  @JsonValue
  default String code() {
    return Codes.of(this);
  }

  /** The code of the constant with that name. */
  static String codeFor(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with that code; throws {@link UnknownCode} when there is none. */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    return codesOf(type).get(code);
  }

  /** The constant with that code, if there is one. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
    return codesOf(type).find(code);
  }

  /** All codes, in the order of the constants. */
  static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return codesOf(type).all();
  }

  private static <E extends Enum<E> & Coded> Codes<E> codesOf(Class<E> type) {
    return Codes.of(type).orElseThrow();
  }
}
