package org.crosslight.translation.memory;

import java.time.Instant;
import org.crosslight.translation.rendition.Rendition;

/** A segment as it is remembered. */
public record Segment(SegmentId id, SegmentKey key, Rendition rendition, Instant translatedAt) {}
