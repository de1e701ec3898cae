package org.crosslight.evidence.content;

import org.jspecify.annotations.Nullable;

/**
 * Where an item was read.
 *
 * @param path from a reader, the part of the file: the entry of an archive, the sheet of a
 *     workbook, or empty; once published, the file's name and that part behind a slash
 * @param row the row's number, from 1; what is counted, each reader documents
 * @param offset the byte in that part at which the row begins, or null where bytes mean nothing
 */
public record Provenance(String path, long row, @Nullable Long offset) {
  public Place place() {
    return new Place(path, row);
  }
}
