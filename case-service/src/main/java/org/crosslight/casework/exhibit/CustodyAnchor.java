package org.crosslight.casework.exhibit;

import java.time.Instant;

/**
 * The end that an exhibit's chain of custody had when evidence-service verified it last and found
 * it whole, and whether the ends told of over time belong to one chain.
 *
 * @param entries how many events the chain had
 * @param headHash hash of the last of them
 * @param continuous false when a later end does not go on from an earlier one: the chain was cut or
 *     written anew in evidence-service's database, whatever its own verification says
 */
public record CustodyAnchor(
    long entries, String headHash, Instant verifiedAt, boolean continuous) {}
