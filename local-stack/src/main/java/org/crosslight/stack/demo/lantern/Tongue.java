package org.crosslight.stack.demo.lantern;

/** The languages of the demo operation. */
enum Tongue {
  ENGLISH("eng"),
  ROMANIAN("ron"),
  SPANISH("spa"),
  FRENCH("fra"),
  BOSNIAN("hrv"),
  URDU("urd"),
  ROMANISED_URDU("urd-Latn"),
  ARABIC("ara");

  private final String file;

  Tongue(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
