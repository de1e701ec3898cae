package org.crosslight.evidence.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The store of originals could not be reached or did not do what was asked. */
public class StoreUnavailable extends IOException {

  private static final long serialVersionUID = 1L;

  StoreUnavailable(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
