package org.crosslight.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a file is to be read.
 *
 * @param reader the reader's name; empty to let the service recognise the format
 * @param assumedZone zone of times that name none, e.g. {@code Europe/London}; empty for the
 *     service's own assumption
 * @param mapping columns of a table by field; empty to have them detected
 */
public record Reading(String reader, String assumedZone, String mapping) {

  /** Everything left to the service. */
  public static final Reading DETECTED = new Reading("", "", "");

  /** With that reader, everything else left to the service. */
  public static Reading with(String reader) {
    return new Reading(reader, "", "");
  }

  String query(String fileName) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("fileName", fileName);
    parameters.put("reader", reader);
    parameters.put("assumedZone", assumedZone);
    parameters.put("mapping", mapping);
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getValue().isEmpty())
        .map(parameter -> parameter.getKey() + "=" + ApiClient.encode(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }
}
