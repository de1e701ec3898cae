package org.crosslight.evidence.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * <p>A head that somebody set back, or deleted, keeps nothing from being added: the event goes
   * behind the last one there is, and the head is left as it was found, for all to see.
   *
   * @param detail what was done, without evidence text
   */
  public CustodyEvent append(
      Handle handle, ExhibitId exhibit, CaseId caseId, String actor, CustodyDetail detail) {
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
            end(head, lastEvent(handle, exhibit)),
            exhibit,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor,
            detail.action(),
            CustodyDetails.written(detail));
    insert(handle, caseId, event);
    if (event.sequence() == head.events() + 1 && event.previousHash().equals(head.hash())) {
      handle
          .createUpdate(
              "update custody_head set events = :events, hash = :hash where exhibit_id = :exhibit")
          .bind("events", event.sequence())
          .bind("hash", event.hash())
          .bind("exhibit", exhibit)
          .execute();
    }
    return event;
  }

  /** What the next event follows: the head, unless it is behind the events or none at all. */
  private static CustodyHead end(CustodyHead head, CustodyHead last) {
    return head.events() > last.events() && CustodyChain.isHash(head.hash()) ? head : last;
  }

  /** Asked after the head is held, in a statement of its own that sees what others committed. */
  private static CustodyHead lastEvent(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery(
            """
            select sequence as events, hash from custody_event
            where exhibit_id = :exhibit order by sequence desc limit 1
            """)
        .bind("exhibit", exhibit)
        .mapTo(CustodyHead.class)
        .findOne()
        .orElse(CustodyHead.NONE);
  }

  /**
   * An exhibit's chain as it is stored at one instant.
   *
   * @param events first event first
   * @param head the end of the chain as recorded apart from the events
   * @param before the end it had when it was verified last
   */
  public record Stored(List<CustodyEvent> events, CustodyHead head, Optional<CustodyHead> before) {

    public Stored {
      events = List.copyOf(events);
    }

    /**
     * Whether the events make the chain that the head says they make, and still go on from the end
     * it had when it was verified last: a chain set back together with its head, or written anew,
     * does not.
     */
    public ChainVerification verify() {
      ChainVerification chain = CustodyChain.verify(events, head);
      if (!chain.intact() || before.isEmpty() || passes(before.get())) {
        return chain;
      }
      long at = Math.min(before.get().events(), events.size() + 1L);
      return ChainVerification.broken(Math.max(at - 1, 0), Math.max(at, 1));
    }

    private boolean passes(CustodyHead end) {
      return end.events() > 0
          && end.events() <= events.size()
          && events.get((int) end.events() - 1).hash().equals(end.hash());
    }
  }

  /**
   * The chain of an exhibit. Events and head come from one statement: with two, an event added in
   * between would look like a break.
   */
  public Stored stored(Handle handle, ExhibitId exhibit) {
    // First: what is verified while the events are read must not seem to be ahead of them.
    Optional<CustodyHead> before = endWhenVerified(handle, exhibit);
    List<CustodyEvent> events = new ArrayList<>();
    Optional<CustodyHead> head =
        handle
            .createQuery(
                """
                select e.sequence, e.at, e.actor, e.action, e.detail::text as detail,
                  e.previous_hash, e.hash, h.events as head_events, h.hash as head_hash
                from custody_event e left join custody_head h on h.exhibit_id = e.exhibit_id
                where e.exhibit_id = :exhibit order by e.sequence
                """)
            .bind("exhibit", exhibit)
            .map(
                (row, context) -> {
                  events.add(event(exhibit, row));
                  return row.getString("head_hash") == null
                      ? CustodyHead.NONE
                      : new CustodyHead(row.getLong("head_events"), row.getString("head_hash"));
                })
            .list()
            .stream()
            .findFirst();
    return new Stored(events, head.orElseGet(() -> headAlone(handle, exhibit)), before);
  }

  /**
   * The end a chain had when it was verified last, as the chain has it now; {@link
   * CustodyHead#NONE} before the first verification and when the chain no longer goes that far.
   */
  public CustodyHead lastVerified(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery(
            """
            select e.sequence as events, e.hash
            from exhibit_verification v
            join custody_event e on e.exhibit_id = v.exhibit_id and e.sequence = v.entries
            where v.exhibit_id = :exhibit
            """)
        .bind("exhibit", exhibit)
        .mapTo(CustodyHead.class)
        .findOne()
        .orElse(CustodyHead.NONE);
  }

  private static Optional<CustodyHead> endWhenVerified(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery(
            """
            select entries as events, head_hash as hash from exhibit_verification
            where exhibit_id = :exhibit
            """)
        .bind("exhibit", exhibit)
        .mapTo(CustodyHead.class)
        .findOne();
  }

  /** The head of a chain that has no events, or no longer any. */
  private static CustodyHead headAlone(Handle handle, ExhibitId exhibit) {
    return handle
        .createQuery("select events, hash from custody_head where exhibit_id = :exhibit")
        .bind("exhibit", exhibit)
        .mapTo(CustodyHead.class)
        .findOne()
        .orElse(CustodyHead.NONE);
  }

  private CustodyEvent event(ExhibitId exhibit, ResultSet row) throws SQLException {
    return new CustodyEvent(
        exhibit,
        row.getLong("sequence"),
        row.getTimestamp("at").toInstant(),
        row.getString("actor"),
        row.getString("action"),
        detail(row.getString("detail")),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  /** What cannot be read, such as a number beyond all limits, is a text: no event was sealed so. */
  private JsonNode detail(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException edited) {
      return JsonNodeFactory.instance.textNode(text);
    }
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
