package org.crosslight.evidence.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON of custody details. Its settings are its own: what is sealed must not change because the
 * settings of an API do.
 */
public final class CustodyDetails {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private CustodyDetails() {}

  /** A detail as it is stored and sealed. */
  static JsonNode written(CustodyDetail detail) {
    return JSON.valueToTree(detail);
  }

  /** The detail of an event; empty when it does not read as one, as after somebody edited it. */
  public static <T extends CustodyDetail> Optional<T> of(CustodyEvent event, Class<T> type) {
    try {
      T detail = JSON.treeToValue(event.detail(), type);
      return Optional.ofNullable(detail)
          .filter(read -> read.action().code().equals(event.action()));
    } catch (JsonProcessingException | IllegalArgumentException edited) {
      return Optional.empty();
    }
  }

  /** The details of that kind in a chain, in its order. */
  public static <T extends CustodyDetail> Stream<T> in(List<CustodyEvent> events, Class<T> type) {
    return events.stream().flatMap(event -> of(event, type).stream());
  }
}
