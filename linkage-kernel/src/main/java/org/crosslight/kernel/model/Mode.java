package org.crosslight.kernel.model;

/** Which pairs of records may be the same thing. */
public enum Mode {
  /** Any two records of one file. */
  DEDUPE("dedupe"),
  /** A record of the first file and a record of the second; neither file holds duplicates. */
  LINK("link"),
  /** Any two records of any of the files. */
  LINK_AND_DEDUPE("link-and-dedupe");

  private final String written;

  Mode(String written) {
    this.written = written;
  }

  /** How the mode is written in a model. */
  public String written() {
    return written;
  }
}
