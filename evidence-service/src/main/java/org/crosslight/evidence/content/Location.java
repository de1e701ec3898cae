package org.crosslight.evidence.content;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a device, a person or a picture was, as the source gives it.
 *
 * @param latitude degrees north of the equator, -90 to 90, in WGS 84
 * @param longitude degrees east of Greenwich, -180 to 180, in WGS 84
 * @param accuracyMetres radius within which the source believes the position to be, or null
 * @param name of the place as the source gives it, or null
 */
public record Location(
    double latitude, double longitude, @Nullable Double accuracyMetres, @Nullable String name)
    implements Body {

  public Location {
    if (!isOnEarth(latitude, longitude)) {
      throw new IllegalArgumentException("no such place on earth");
    }
  }

  /** Whether the two are a latitude and a longitude at all. */
  public static boolean isOnEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  @Override
  public Stream<String> foundBy() {
    return Texts.known(name);
  }

  @Override
  public long characters() {
    return Texts.length(name);
  }
}
