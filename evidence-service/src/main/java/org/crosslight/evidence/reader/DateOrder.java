package org.crosslight.evidence.reader;

import org.crosslight.kit.code.Coded;

/** The order of day, month and year in dates written with figures only. */
public enum DateOrder implements Coded {
  DAY_MONTH_YEAR,
  MONTH_DAY_YEAR,
  YEAR_MONTH_DAY
}
