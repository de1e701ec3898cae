package org.crosslight.evidence.reader;

/** One way to reach a contact, as written. */
public record Identifier(IdentifierKind kind, String value) {}
