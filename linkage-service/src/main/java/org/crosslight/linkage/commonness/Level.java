package org.crosslight.linkage.commonness;

import org.crosslight.kit.code.Coded;

/** How many people an identifier tends to stand for. */
public enum Level implements Coded {
  /** In few cases and exhibits: it says much. */
  RARE,
  /** Seen in several places: it says something. */
  USUAL,
  /** Shared by many: by itself it says next to nothing. */
  COMMON
}
