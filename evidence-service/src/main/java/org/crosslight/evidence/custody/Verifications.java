package org.crosslight.evidence.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;

/** The last verification of every exhibit, and the end its chain had then. */
@ApplicationScoped
public class Verifications {

  /**
   * Notes a verification. The end of a chain that was found broken is not what later ones are
   * measured by: the end it had before stays.
   *
   * @param event the event of the chain that tells of it
   */
  public void put(
      Handle handle,
      CaseId caseId,
      CustodyEvent event,
      boolean intact,
      boolean chainIntact,
      String answer) {
    handle
        .createUpdate(
            """
            insert into exhibit_verification (exhibit_id, case_id, verified_at, verified_by, intact,
              answer, entries, head_hash)
            values (:exhibit, :case, :at, :by, :intact, :answer, :entries, :hash)
            on conflict (exhibit_id) do update set verified_at = excluded.verified_at,
              verified_by = excluded.verified_by, intact = excluded.intact,
              answer = excluded.answer,
              entries = case when :chainIntact then excluded.entries
                else exhibit_verification.entries end,
              head_hash = case when :chainIntact then excluded.head_hash
                else exhibit_verification.head_hash end
            """)
        .bind("exhibit", event.exhibitId())
        .bind("case", caseId)
        .bind("at", event.at())
        .bind("by", event.actor())
        .bind("intact", intact)
        .bind("chainIntact", chainIntact)
        .bind("answer", answer)
        .bind("entries", event.sequence())
        .bind("hash", event.hash())
        .execute();
  }

  /** The last verification of an exhibit, if it has been verified. */
  public Optional<LastVerification> ofExhibit(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery("select * from exhibit_verification where exhibit_id = :exhibit")
        .bind("exhibit", exhibit)
        .map((row, context) -> verification(row))
        .findOne();
  }

  /** The last verifications of those exhibits of a case that have been verified. */
  public Map<ExhibitId, LastVerification> ofCase(Handle handle, CaseId caseId) {
    return handle
        .createQuery("select * from exhibit_verification where case_id = :case")
        .bind("case", caseId)
        .map(
            (row, context) ->
                Map.entry(
                    new ExhibitId(row.getObject("exhibit_id", UUID.class)), verification(row)))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private static LastVerification verification(ResultSet row) throws SQLException {
    return new LastVerification(
        row.getTimestamp("verified_at").toInstant(),
        row.getString("verified_by"),
        row.getBoolean("intact"),
        row.getString("answer"));
  }
}
