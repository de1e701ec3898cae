package org.crosslight.evidence.reader;

import org.crosslight.evidence.content.Place;

/**
 * A row that could not be read.
 *
 * @param reason a slug, such as {@code broken-xml}; the list is in {@code docs/readers.md}
 * @param detail one sentence for the officer, without any of the row's text
 * @param excerptLength how many characters (or bytes where there are no characters) the row has
 */
public record Rejection(Place place, String reason, String detail, long excerptLength) {}
