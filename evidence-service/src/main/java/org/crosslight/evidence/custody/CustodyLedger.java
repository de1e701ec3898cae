package org.crosslight.evidence.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;

/** All chains of custody. Events are added in the transaction of what they tell of. */
@ApplicationScoped
public class CustodyLedger {

  private final ObjectMapper json;
  private final Clock clock;

  public CustodyLedger(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * Adds an event to an exhibit's chain. Writers of one exhibit wait for each other here.
   *
   * @param detail strings, whole numbers and booleans only; no evidence text
   */
  public CustodyEvent append(
      Handle handle,
      ExhibitId exhibit,
      CaseId caseId,
      String actor,
      CustodyAction action,
      Map<String, Object> detail) {
    handle
        .createUpdate(
            """
            insert into custody_head (exhibit_id, case_id, events, hash)
            values (:exhibit, :case, 0, :beginning) on conflict (exhibit_id) do nothing
            """)
        .bind("exhibit", exhibit)
        .bind("case", caseId)
        .bind("beginning", CustodyChain.BEGINNING)
        .execute();
    CustodyHead head =
        handle
            .createQuery(
                "select events, hash from custody_head where exhibit_id = :exhibit for update")
            .bind("exhibit", exhibit)
            .mapTo(CustodyHead.class)
            .one();
    CustodyEvent event =
        CustodyChain.next(
            head,
            exhibit,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor,
            action,
            json.valueToTree(detail));
    insert(handle, caseId, event);
    handle
        .createUpdate(
            "update custody_head set events = :events, hash = :hash where exhibit_id = :exhibit")
        .bind("events", event.sequence())
        .bind("hash", event.hash())
        .bind("exhibit", exhibit)
        .execute();
    return event;
  }

  /** The chain of an exhibit, first event first. */
  public List<CustodyEvent> events(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery(
            """
            select sequence, at, actor, action, detail::text as detail, previous_hash, hash
            from custody_event where exhibit_id = :exhibit order by sequence
            """)
        .bind("exhibit", exhibit)
        .map(
            (row, context) -> {
              try {
                return new CustodyEvent(
                    exhibit,
                    row.getLong("sequence"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("action"),
                    json.readTree(row.getString("detail")),
                    row.getString("previous_hash"),
                    row.getString("hash"));
              } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
              }
            })
        .list();
  }

  /** Checks an exhibit's chain as it is stored now. */
  public ChainVerification verify(Handle handle, ExhibitId exhibit) {
    return CustodyChain.verify(events(handle, exhibit), head(handle, exhibit));
  }

  /** The end of an exhibit's chain as recorded apart from the events. */
  public CustodyHead head(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery("select events, hash from custody_head where exhibit_id = :exhibit")
        .bind("exhibit", exhibit)
        .mapTo(CustodyHead.class)
        .findOne()
        .orElse(CustodyHead.NONE);
  }

  private void insert(Handle handle, CaseId caseId, CustodyEvent event) {
    handle
        .createUpdate(
            """
            insert into custody_event
              (exhibit_id, sequence, case_id, at, actor, action, detail, previous_hash, hash)
            values (:exhibit, :sequence, :case, :at, :actor, :action, :detail::jsonb,
              :previous, :hash)
            """)
        .bind("exhibit", event.exhibitId())
        .bind("sequence", event.sequence())
        .bind("case", caseId)
        .bind("at", event.at())
        .bind("actor", event.actor())
        .bind("action", event.action())
        .bind("detail", event.detail().toString())
        .bind("previous", event.previousHash())
        .bind("hash", event.hash())
        .execute();
  }
}
