package org.crosslight.kernel.model;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no trailing ".0". */
public final class Plain {
  private Plain() {}

  /** The shortest plain decimal that reads back as the same number. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
  }
}
