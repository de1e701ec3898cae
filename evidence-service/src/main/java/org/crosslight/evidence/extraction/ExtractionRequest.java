package org.crosslight.evidence.extraction;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.reader.DateOrder;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.process.Readers;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.input.Text;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How an original is to be read.
 *
 * @param reader name of the reader, or {@code null} to have the file recognised
 */
public record ExtractionRequest(@Nullable String reader, ExtractionSettings settings) {

  private static final Readers READERS = Readers.all();
  private static final int LONGEST_NAME = 200;
  private static final int MOST_COLUMNS = 100;

  /** Checks what a client sent; throws a problem that names the parameter. */
  public static ExtractionRequest of(
      @Nullable String reader,
      @Nullable String assumedZone,
      @Nullable String ownerName,
      @Nullable String ownerIdentifier,
      @Nullable String dateOrder,
      @Nullable Map<String, String> mapping) {
    return new ExtractionRequest(
        reader(present(reader)),
        new ExtractionSettings(
            zone(present(assumedZone)),
            name("ownerName", present(ownerName)),
            name("ownerIdentifier", present(ownerIdentifier)),
            order(present(dateOrder)),
            mapping(mapping)));
  }

  private static @Nullable String reader(@Nullable String name) {
    if (name == null || READERS.byName(name).isPresent()) {
      return name;
    }
    throw Problem.of(EvidenceProblem.UNKNOWN_READER)
        .detail(
            "Leave 'reader' out to have the file recognised, or name one of: "
                + READERS.list().stream()
                    .map(reader -> reader.format().name())
                    .collect(Collectors.joining(", "))
                + ".")
        .build();
  }

  private static String zone(@Nullable String name) {
    if (name == null) {
      return Told.DEFAULT_ZONE.getId();
    }
    try {
      return ZoneId.of(name).getId();
    } catch (DateTimeException e) {
      throw Problem.of(EvidenceProblem.UNKNOWN_ZONE)
          .detail("'assumedZone' is a zone such as Europe/London or Europe/Bucharest.")
          .build();
    }
  }

  private static @Nullable String name(String field, @Nullable String value) {
    if (value != null && value.length() > LONGEST_NAME) {
      throw invalid("'%s' has at most %d characters.".formatted(field, LONGEST_NAME), field);
    }
    return value;
  }

  private static @Nullable DateOrder order(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return Coded.find(DateOrder.class, name)
        .orElseThrow(
            () ->
                invalid(
                    "'dateOrder' is day-month-year, month-day-year or year-month-day.",
                    "dateOrder"));
  }

  private static Map<String, String> mapping(@Nullable Map<String, String> mapping) {
    if (mapping == null) {
      return Map.of();
    }
    if (mapping.size() > MOST_COLUMNS
        || mapping.entrySet().stream()
            .anyMatch(entry -> !isName(entry.getKey()) || !isName(entry.getValue()))) {
      throw Problem.of(EvidenceProblem.MAPPING_INVALID)
          .detail("'mapping' is a JSON object of role to column name, e.g. {\"body\":\"Text\"}.")
          .build();
    }
    return mapping;
  }

  private static boolean isName(@Nullable String text) {
    return text != null && text.length() <= LONGEST_NAME && Text.isSound(text);
  }

  private static Problem invalid(String detail, String field) {
    return Problem.of(CommonProblem.INVALID_REQUEST).detail(detail).with("field", field).build();
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
