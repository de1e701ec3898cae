package org.crosslight.evidence.reader;

import org.crosslight.evidence.content.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row that could not be read.
 *
 * @param detail one sentence for the officer, without any of the row's text
 * @param excerptLength how many characters (or bytes where there are no characters) the row has
 * @param excerpt the row as it stands in the file, up to {@value #LONGEST_EXCERPT} characters of
 *     it, or null when it has no form that could be shown
 */
public record Rejection(
    Place place,
    RejectionReason reason,
    String detail,
    long excerptLength,
    @Nullable String excerpt) {

  /** Of a longer row only so many characters are kept. */
  public static final int LONGEST_EXCERPT = 1_000;
}
