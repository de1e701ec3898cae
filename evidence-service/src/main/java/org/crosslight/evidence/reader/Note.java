package org.crosslight.evidence.reader;

/**
 * Something the officer should know about how a file was read.
 *
 * @param slug such as {@code date-order-assumed}
 * @param detail one sentence, without any of the file's text
 */
public record Note(String slug, String detail) {}
