package org.crosslight.kernel.train;

/**
 * Something a reader of the result must know.
 *
 * @param text what is the matter and what to do, in words
 * @param serious whether the result would mislead who does not know it
 */
public record TrainingWarning(String text, boolean serious) {}
