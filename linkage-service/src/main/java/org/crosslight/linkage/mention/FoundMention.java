package org.crosslight.linkage.mention;

/**
 * An identifier found in a text.
 *
 * @param kind what it is
 * @param start first code point of the span in the text, counted from 0
 * @param end code point after the span
 * @param value the span exactly as written
 * @param normalised the form under which the same identifier is recognised elsewhere
 */
public record FoundMention(
    IdentifierKind kind, int start, int end, String value, String normalised) {}
