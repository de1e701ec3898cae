package org.crosslight.translation.rendition;

/**
 * One thing that was compared between a text and its translation, or done to the text before.
 *
 * @param name stable name, e.g. {@code numbers-preserved}
 * @param passed whether it is as it should be
 * @param detail one sentence for the reader, without text of the message
 */
public record Check(String name, boolean passed, String detail) {}
