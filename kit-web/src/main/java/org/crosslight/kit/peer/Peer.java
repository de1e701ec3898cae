package org.crosslight.kit.peer;

import java.util.Locale;

/** The services that others call. */
public enum Peer {
  EVIDENCE,
  TRANSLATION,
  LINKAGE,
  CASE;

  /** Name in configuration: {@code crosslight.peers.<name>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return key() + "-service";
  }
}
