package org.crosslight.evidence.store;

import java.io.IOException;

/** The store was reached and has no such object. */
public class ObjectMissing extends IOException {

  private static final long serialVersionUID = 1L;

  ObjectMissing(StoredObject object, Throwable cause) {
    super("The store has no object " + object.key(), cause);
  }
}
