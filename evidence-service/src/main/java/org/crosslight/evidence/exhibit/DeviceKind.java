package org.crosslight.evidence.exhibit;

import org.crosslight.kit.code.Coded;

/** What an exhibit was taken from. */
public enum DeviceKind implements Coded {
  PHONE,
  TABLET,
  COMPUTER,
  SIM,
  PROVIDER_RETURN,
  OTHER
}
