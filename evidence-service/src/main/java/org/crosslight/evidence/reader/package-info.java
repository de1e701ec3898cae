/**
 * Readers of evidence files: one per format, plain Java, each turning the rows of a file into items
 * or recorded rejections, and the child process in which hostile files are read.
 */
@NullMarked
package org.crosslight.evidence.reader;

import org.jspecify.annotations.NullMarked;
