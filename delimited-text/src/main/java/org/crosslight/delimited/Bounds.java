package org.crosslight.delimited;

/**
 * What a row may be.
 *
 * @param longestRow in bytes; memory never holds much more than one such row
 * @param usualDelimiters how many delimiters rows of this text have, 0 when unknown; by them whole
 *     rows are known that a quote which is never closed would swallow
 */
public record Bounds(int longestRow, int usualDelimiters) {
  /** Bounds for text of which only the longest row is known. */
  public static Bounds ofRow(int longestRow) {
    return new Bounds(longestRow, 0);
  }
}
