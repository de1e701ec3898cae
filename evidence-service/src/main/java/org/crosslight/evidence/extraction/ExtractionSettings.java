package org.crosslight.evidence.extraction;

import java.util.Map;
import org.crosslight.evidence.reader.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an officer said about a file that the file does not say itself.
 *
 * @param assumedZone zone of times written without one
 * @param ownerName the name under which the device's owner appears in the file
 * @param ownerIdentifier the owner's telephone number, address or handle
 * @param dateOrder order of day and month; worked out from the file when {@code null}
 * @param mapping for message tables: role to column name; empty means detect
 */
public record ExtractionSettings(
    String assumedZone,
    @Nullable String ownerName,
    @Nullable String ownerIdentifier,
    @Nullable DateOrder dateOrder,
    Map<String, String> mapping) {

  public ExtractionSettings {
    mapping = Map.copyOf(mapping);
  }
}
