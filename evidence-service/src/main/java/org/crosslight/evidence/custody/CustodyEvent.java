package org.crosslight.evidence.custody;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.crosslight.kit.identity.ExhibitId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of an exhibit's chain of custody.
 *
 * @param sequence 1 for the first event of the exhibit, then without gaps
 * @param at when, to the microsecond
 * @param actor the officer or system client that did it
 * @param action the {@linkplain CustodyAction#code() code} of what was done
 * @param detail the facts of the action: strings, whole numbers and booleans
 * @param previousHash hash of the event before, 64 zeros for the first
 * @param hash as {@link CustodyChain#hash} gives it
 */
public record CustodyEvent(
    ExhibitId exhibitId,
    long sequence,
    Instant at,
    String actor,
    String action,
    @Schema(type = SchemaType.OBJECT) JsonNode detail,
    String previousHash,
    String hash) {}
