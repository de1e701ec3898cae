package org.crosslight.evidence.extraction;

/** How many items of each kind an extraction gave. */
public record ItemsByKind(long message, long call, long contact) {}
