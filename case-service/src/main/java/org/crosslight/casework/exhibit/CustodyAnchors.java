package org.crosslight.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What evidence-service told of the ends of chains of custody, kept where it cannot change it. */
@ApplicationScoped
public class CustodyAnchors {

  /**
   * The end of a chain at one verification.
   *
   * @param previousEntries how long the chain was at the verification before; 0 when there was none
   * @param previousHash hash of its last event then, as the chain had it at this verification
   */
  public record Told(
      UUID exhibitId,
      CaseId caseId,
      long entries,
      String headHash,
      @Nullable Long previousEntries,
      @Nullable String previousHash,
      Instant verifiedAt) {}

  void add(Handle handle, Told told) {
    handle
        .createUpdate(
            """
            insert into custody_anchor (exhibit_id, case_id, entries, head_hash, previous_entries,
              previous_hash, verified_at)
            values (:exhibitId, :caseId, :entries, :headHash, :previousEntries, :previousHash,
              :verifiedAt)
            on conflict (exhibit_id, entries, head_hash) do nothing
            """)
        .bindMethods(told)
        .execute();
  }

  /**
   * The last end of each exhibit's chain that was verified. Each end must name one that is known as
   * the one before it, the first known one apart; no two may have the same length or the same one
   * before. So it does not matter in which order two that were verified at the same time are told.
   */
  Map<UUID, CustodyAnchor> ofCase(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            """
            with anchor as (
              select *, min(entries) over (partition by exhibit_id) as first
              from custody_anchor where case_id = :case),
            linked as (
              select a.*,
                (a.entries = a.first or a.previous_entries is null or exists (
                  select 1 from anchor p
                  where p.exhibit_id = a.exhibit_id and p.entries = a.previous_entries
                    and p.head_hash = a.previous_hash))
                and not exists (
                  select 1 from anchor o
                  where o.exhibit_id = a.exhibit_id
                    and (o.entries, o.head_hash) <> (a.entries, a.head_hash)
                    and (o.entries = a.entries or o.previous_entries = a.previous_entries))
                as goes_on
              from anchor a)
            select distinct on (exhibit_id) exhibit_id, entries, head_hash, verified_at,
              bool_and(goes_on) over (partition by exhibit_id) as continuous
            from linked order by exhibit_id, entries desc, verified_at desc
            """)
        .bind("case", caseId)
        .map(
            (row, context) ->
                Map.entry(
                    row.getObject("exhibit_id", UUID.class),
                    new CustodyAnchor(
                        row.getLong("entries"),
                        row.getString("head_hash"),
                        row.getTimestamp("verified_at").toInstant(),
                        row.getBoolean("continuous"))))
        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
  }
}
