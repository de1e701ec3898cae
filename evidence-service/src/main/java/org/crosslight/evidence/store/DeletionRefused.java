package org.crosslight.evidence.store;

import java.io.IOException;

/** The store answered that an object must not be deleted. */
public final class DeletionRefused extends IOException {

  private static final long serialVersionUID = 1L;

  DeletionRefused(String code, Throwable cause) {
    super("The store refused to delete an object (" + code + ")", cause);
  }
}
