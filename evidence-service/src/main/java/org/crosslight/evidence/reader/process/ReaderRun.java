package org.crosslight.evidence.reader.process;

import org.crosslight.evidence.reader.ReadOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file in a child process.
 *
 * @param reader the reader that was used, or null when none was found or the child died before
 * @param readerVersion its version, or null likewise
 */
public record ReaderRun(
    @Nullable String reader, @Nullable String readerVersion, ReadOutcome outcome) {}
