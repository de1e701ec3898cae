package org.crosslight.kit.peer;

import org.crosslight.kit.code.Coded;

/** The services that others call; the code is their name in {@code crosslight.peers.<name>}. */
public enum Peer implements Coded {
  EVIDENCE,
  TRANSLATION,
  LINKAGE,
  CASE;

  @Override
  public String toString() {
    return code() + "-service";
  }
}
