package org.crosslight.evidence.content;

/**
 * Where a row stands, so that a person can find it again.
 *
 * @param path the part of the file: the entry of an archive, the sheet of a workbook, or empty
 * @param row the row's number, from 1; what is counted, each reader documents
 */
public record Place(String path, long row) {}
