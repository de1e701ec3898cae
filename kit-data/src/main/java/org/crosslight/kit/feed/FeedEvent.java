package org.crosslight.kit.feed;

/**
 * A fact about to be published.
 *
 * @param type what happened, e.g. {@code org.crosslight.case.opened}
 * @param subject id of what it happened to
 * @param data any value that Jackson can write as an object; no evidence text
 */
public record FeedEvent(String type, String subject, Object data) {}
