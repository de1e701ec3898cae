package org.crosslight.evidence.intake;

import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.OriginalView;

/** A file was taken in and will be read. */
public record UploadReceipt(OriginalView original, Extraction extraction) {}
