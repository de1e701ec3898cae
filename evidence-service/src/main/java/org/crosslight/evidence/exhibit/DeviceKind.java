package org.crosslight.evidence.exhibit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What an exhibit was taken from. */
public enum DeviceKind {
  PHONE,
  TABLET,
  COMPUTER,
  SIM,
  PROVIDER_RETURN,
  OTHER;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that name; throws {@link IllegalArgumentException} for any other. */
  @JsonCreator
  public static DeviceKind labelled(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "not a kind of device; use phone, tablet, computer, sim, provider-return or"
                        + " other"));
  }
}
