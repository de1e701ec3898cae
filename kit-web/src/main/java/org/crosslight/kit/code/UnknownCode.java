package org.crosslight.kit.code;

import java.util.List;

/** A code that no constant has. The message names those there are. */
public final class UnknownCode extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownCode(String code, List<String> known) {
    super("'%s' is not one of %s".formatted(code, String.join(", ", known)));
  }
}
