package org.crosslight.evidence.reader.source;

import java.io.IOException;

/** A member cannot be had on disk because its file would unfold to more than it may. */
public final class BeyondBounds extends IOException {

  private static final long serialVersionUID = 1L;

  BeyondBounds() {
    super("the member is larger than may be unfolded");
  }
}
