package org.crosslight.kit.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One published fact (CloudEvents 1.0, JSON).
 *
 * @param id its place in the feed; send it as {@code after} to continue behind it
 * @param source the publishing service, e.g. {@code /evidence}
 * @param type what happened, e.g. {@code org.crosslight.evidence.extraction-completed}
 * @param subject id of what it happened to
 * @param time when it was recorded
 */
public record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    JsonNode data) {}
