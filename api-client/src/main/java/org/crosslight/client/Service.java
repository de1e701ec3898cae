package org.crosslight.client;

/** One of the four services with a public API. */
public enum Service {
  EVIDENCE("evidence", "Evidence service"),
  TRANSLATION("translation", "Translation service"),
  LINKAGE("linkage", "Linkage service"),
  CASE("case", "Case service");

  private final String shortName;
  private final String title;

  Service(String shortName, String title) {
    this.shortName = shortName;
    this.title = title;
  }

  /** Its name in addresses and in the configuration of others, e.g. {@code evidence}. */
  public String shortName() {
    return shortName;
  }

  /** The name people know it by. */
  public String title() {
    return title;
  }
}
