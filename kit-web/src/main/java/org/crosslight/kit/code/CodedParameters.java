package org.crosslight.kit.code;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Lets an operation take a {@link Coded} constant in its address; any other text is a problem. */
@Provider
public class CodedParameters implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return Codes.of(type)
        .<ParamConverter<T>>map(codes -> new OfCodes<>(name(annotations), codes))
        .orElse(null);
  }

  private static String name(Annotation @Nullable [] annotations) {
    return Stream.ofNullable(annotations)
        .flatMap(Arrays::stream)
        .flatMap(annotation -> name(annotation).stream())
        .findFirst()
        .orElse("value");
  }

  private static Optional<String> name(Annotation annotation) {
    return switch (annotation) {
      case QueryParam query -> Optional.of(query.value());
      case PathParam path -> Optional.of(path.value());
      case HeaderParam header -> Optional.of(header.value());
      default -> Optional.empty();
    };
  }

  private record OfCodes<T>(String parameter, Codes<T> codes) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String code) {
      return code == null ? null : codes.find(code).orElseThrow(this::unknown);
    }

    private Problem unknown() {
      return Problem.of(CommonProblem.INVALID_REQUEST)
          .detail("'%s' must be one of %s.".formatted(parameter, String.join(", ", codes.all())))
          .with("field", parameter)
          .build();
    }

    @Override
    public String toString(T constant) {
      return ((Coded) constant).code();
    }
  }
}
