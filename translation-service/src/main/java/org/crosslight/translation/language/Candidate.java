package org.crosslight.translation.language;

/**
 * A language a message may be in.
 *
 * @param score natural logarithm of how likely it is beside the other candidates; the best has the
 *     highest
 */
record Candidate(Language language, double score) {}
