package org.crosslight.evidence.reader;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an officer told about a file that the file does not say itself.
 *
 * @param fileName the name the file had when it was received; chat titles are taken from it
 * @param assumedZone the time zone of times written without one
 * @param defaultRegion two-letter country of telephone numbers written without country code
 * @param ownerName the name under which the device's owner appears in the file, if known
 * @param ownerIdentifier the owner's telephone number, address or handle, if known
 * @param dateOrder the order of day and month, if the officer knows it; otherwise it is worked out
 * @param mapping for message tables: role (such as {@code body}) to column name; empty means detect
 */
public record Told(
    String fileName,
    ZoneId assumedZone,
    String defaultRegion,
    @Nullable String ownerName,
    @Nullable String ownerIdentifier,
    @Nullable DateOrder dateOrder,
    Map<String, String> mapping) {

  /** The zone assumed when nothing else is said. */
  public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");

  public Told {
    mapping = Map.copyOf(mapping);
  }

  /** British defaults, nothing known of the owner, nothing mapped. */
  public static Told defaults(String fileName) {
    return new Told(fileName, DEFAULT_ZONE, "GB", null, null, null, Map.of());
  }

  public Told withAssumedZone(ZoneId zone) {
    return new Told(fileName, zone, defaultRegion, ownerName, ownerIdentifier, dateOrder, mapping);
  }

  public Told withOwner(@Nullable String name, @Nullable String identifier) {
    return new Told(fileName, assumedZone, defaultRegion, name, identifier, dateOrder, mapping);
  }

  public Told withDateOrder(DateOrder order) {
    return new Told(
        fileName, assumedZone, defaultRegion, ownerName, ownerIdentifier, order, mapping);
  }

  public Told withMapping(Map<String, String> roles) {
    return new Told(
        fileName, assumedZone, defaultRegion, ownerName, ownerIdentifier, dateOrder, roles);
  }
}
