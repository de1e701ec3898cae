package org.crosslight.evidence.extraction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosslight.evidence.reader.Coverage;

/**
 * What a reading gave of one part of a file.
 *
 * @param path the file, and the part of it behind a slash where it has parts: the entry of an
 *     archive, the sheet of a workbook, the table of a database; an ellipsis for all parts together
 *     that are too many to be told apart
 * @param byKind items read by kind; kinds that did not occur are left out
 * @param read items read
 * @param rejected rows that could not be read
 */
public record ReceiptPart(String path, Map<String, Long> byKind, long read, long rejected) {

  /** Stands for all further parts together. */
  static final String REST = "…";

  public ReceiptPart {
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
  }

  static ReceiptPart of(Coverage coverage, CitedFile file) {
    Map<String, Long> byKind = new LinkedHashMap<>();
    coverage.read().forEach((kind, rows) -> byKind.put(kind.code(), rows));
    return new ReceiptPart(
        coverage.path().equals(Coverage.REST) ? file.pathOf(REST) : file.pathOf(coverage.path()),
        byKind,
        byKind.values().stream().mapToLong(Long::longValue).sum(),
        coverage.rejected());
  }
}
