package org.crosslight.evidence.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the same original whose items stand until now.
 *
 * @param parts of the file that it read rows of
 */
record EarlierReading(ExtractionId id, long rowsRead, @Nullable String reader, Set<String> parts) {

  /**
   * Those that a reading replaces, the latest first: they were made by the same reader, or read a
   * part that it read too, so that no row stands twice. Readings by other readers of other parts of
   * an archive stand beside it.
   */
  static List<EarlierReading> replacedBy(Handle handle, Attempt attempt, Receipt receipt) {
    Set<String> parts =
        receipt.coverage().stream()
            .map(part -> ReceiptPart.of(part, attempt.file()))
            .map(part -> attempt.file().partAt(part.path()))
            .collect(Collectors.toSet());
    return standing(handle, attempt).stream()
        .filter(
            old -> String.valueOf(receipt.reader()).equals(old.reader()) || old.sharesAPart(parts))
        .toList();
  }

  private boolean sharesAPart(Set<String> others) {
    return parts.contains(ReceiptPart.REST)
        || others.contains(ReceiptPart.REST)
        || !Collections.disjoint(parts, others);
  }

  private static List<EarlierReading> standing(Handle handle, Attempt attempt) {
    return handle
        .createQuery(
            """
            select id, rows_read, reader,
              array(select part ->> 'path' from jsonb_array_elements(parts) part) as paths
            from extraction
            where original_id = :original and id <> :id and superseded_by is null
              and state in ('complete', 'partial')
            order by requested_at desc for no key update
            """)
        .bind("original", attempt.extraction().originalId())
        .bind("id", attempt.extraction().id())
        .map((row, context) -> of(row, attempt.file()))
        .list();
  }

  private static EarlierReading of(ResultSet row, CitedFile file) throws SQLException {
    return new EarlierReading(
        ExtractionId.fromString(row.getString("id")),
        row.getLong("rows_read"),
        row.getString("reader"),
        Arrays.stream((String[]) row.getArray("paths").getArray())
            .map(file::partAt)
            .collect(Collectors.toSet()));
  }
}
