package org.crosslight.translation.protection;

/**
 * A part of a message that must come through translation untouched.
 *
 * @param start first UTF-16 index
 * @param end index behind the last
 * @param text the part itself
 */
public record ProtectedToken(TokenKind kind, int start, int end, String text) {}
