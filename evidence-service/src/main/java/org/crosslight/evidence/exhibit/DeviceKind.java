package org.crosslight.evidence.exhibit;

import org.crosslight.kit.code.Coded;

/** What an exhibit was taken from. */
public enum DeviceKind implements Coded {
  PHONE,
  TABLET,
  COMPUTER,
  SIM,
  PROVIDER_RETURN,
  OTHER;

  /** The kind of that name in the database; other when somebody wrote there what is none. */
  static DeviceKind stored(String code) {
    return Coded.find(DeviceKind.class, code).orElse(OTHER);
  }
}
