package org.crosslight.evidence.extraction;

/**
 * The file that is read, as its rows are cited: an exhibit may have several files, and a reader
 * knows places within one only.
 */
record CitedFile(String name) {

  /**
   * The path within the exhibit.
   *
   * @param part the part of the file as its reader names it (entry of an archive, sheet of a
   *     workbook), or empty
   */
  String pathOf(String part) {
    return part.isEmpty() ? name : name + "/" + part;
  }

  /** The part of the file, whatever the file is called; the reverse of {@link #pathOf}. */
  String partAt(String path) {
    if (path.equals(name)) {
      return "";
    }
    return path.startsWith(name + "/") ? path.substring(name.length() + 1) : path;
  }
}
