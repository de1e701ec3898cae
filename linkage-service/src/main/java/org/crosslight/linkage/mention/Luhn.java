package org.crosslight.linkage.mention;

/**
 * The check digit of ISO/IEC 7812-1, which tells a number from others of its length nine times in
 * ten.
 */
final class Luhn {
  private Luhn() {}

  /** Whether the last of these ASCII digits is the check digit of the others. */
  static boolean holds(String digits) {
    int sum = 0;
    for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
      int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
      int weighed = fromRight % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
