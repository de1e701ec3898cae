package org.crosslight.kit.schema;

/**
 * One file that changes the schema, as the list beside it names it.
 *
 * @param folder on the class path, e.g. {@code db/migration}
 * @param file e.g. {@code V100__cases.sql}
 * @param sha256 of the file's bytes, in hexadecimal
 */
public record Migration(String folder, String file, String sha256) {

  /** Its number, e.g. {@code 100}. */
  public String version() {
    return file.substring(1, file.indexOf("__"));
  }

  String path() {
    return folder + "/" + file;
  }
}
