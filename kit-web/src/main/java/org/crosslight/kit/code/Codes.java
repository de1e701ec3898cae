package org.crosslight.kit.code;

import java.util.List;
import java.util.Optional;

/**
 * The codes of a {@link Coded} enum, for libraries that know its type only when they run: Jackson,
 * JAX-RS, Jdbi. Everybody else asks {@link Coded} itself.
 *
 * @param <T> the enum
 */
public final class Codes<T> {

  /** Made once for each enum: every row of evidence asks for some. */
  private static final ClassValue<Optional<Codes<?>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<Codes<?>> computeValue(Class<?> type) {
          return type.isEnum() && Coded.class.isAssignableFrom(type)
              ? Optional.of(new Codes<>(List.of(type.getEnumConstants())))
              : Optional.empty();
        }
      };

  private final List<T> constants;
  private final List<String> codes;

  private Codes(List<T> constants) {
    this.constants = constants;
    this.codes =
        constants.stream().map(constant -> Coded.codeFor(((Enum<?>) constant).name())).toList();
  }

  /** Those of the type, if it is a coded enum. */
  @SuppressWarnings("unchecked") // The codes that are kept for a type are of its constants.
  public static <T> Optional<Codes<T>> of(Class<T> type) {
    return (Optional<Codes<T>>) (Optional<?>) KNOWN.get(type);
  }

  /** The code of a constant. */
  @SuppressWarnings("EnumOrdinal") // Both lists are in the order of the constants.
  static String of(Coded constant) {
    Enum<?> one = (Enum<?>) constant;
    return KNOWN.get(one.getDeclaringClass()).orElseThrow().codes.get(one.ordinal());
  }

  /** The constant with that code, if there is one. */
  public Optional<T> find(String code) {
    int at = codes.indexOf(code);
    return at < 0 ? Optional.empty() : Optional.of(constants.get(at));
  }

  /** The constant with that code; throws {@link UnknownCode} when there is none. */
  public T get(String code) {
    return find(code).orElseThrow(() -> new UnknownCode(code, codes));
  }

  /** All of them, in the order of the constants. */
  public List<String> all() {
    return codes;
  }
}
