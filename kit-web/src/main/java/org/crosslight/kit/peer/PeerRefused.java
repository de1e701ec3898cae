package org.crosslight.kit.peer;

import java.io.IOException;

/** Another service answered, but not with what was asked for. */
public class PeerRefused extends IOException {

  private static final long serialVersionUID = 1L;
  private final int status;

  PeerRefused(Peer peer, String path, int status) {
    super(peer + " answered " + status + " to " + path);
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }
}
