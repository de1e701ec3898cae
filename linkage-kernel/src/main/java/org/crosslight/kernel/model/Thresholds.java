package org.crosslight.kernel.model;

/**
 * Match probabilities from which something is done with a pair.
 *
 * @param pairs pairs at or above it are written
 * @param clusters pairs at or above it join records into one cluster
 */
public record Thresholds(double pairs, double clusters) {}
