package org.crosslight.kernel.input;

import java.nio.file.Path;

/**
 * One file of records.
 *
 * @param name what results call it; unique within a run
 * @param file where it is
 * @param format how it is written
 */
public record Source(String name, Path file, Format format) {
  /** How the records are written. */
  public enum Format {
    DELIMITED_TEXT,
    PARQUET
  }

  /** The file under its own name without extension; Parquet when it ends in {@code .parquet}. */
  public static Source of(Path file) {
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.lastIndexOf('.');
    boolean parquet = fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".parquet");
    return new Source(
        dot > 0 ? fileName.substring(0, dot) : fileName,
        file,
        parquet ? Format.PARQUET : Format.DELIMITED_TEXT);
  }
}
