package org.crosslight.client;

/**
 * A file that has been received.
 *
 * @param sha256 of the bytes sent, in hexadecimal
 * @param extractionId the reading of it that has been asked for
 */
public record Upload(String originalId, String extractionId, String sha256) {}
