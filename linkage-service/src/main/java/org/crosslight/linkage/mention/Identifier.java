package org.crosslight.linkage.mention;

/** What a person, a thing or a place is recognised by: a kind and its normalised form. */
public record Identifier(MentionKind kind, String normalised) {}
