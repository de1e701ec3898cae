package org.crosslight.casework.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;

/** Who works on which case. Every change is published, so that all services decide alike. */
@ApplicationScoped
public class Members {

  private final AccessFacts facts;
  private final Outbox outbox;

  public Members(AccessFacts facts, Outbox outbox) {
    this.facts = facts;
    this.outbox = outbox;
  }

  /** Lets the officer see rows of a case that is about to be made, in this transaction. */
  public void grantSight(Handle handle, CaseId caseId, String officer, CaseRole role) {
    facts.putMember(handle, caseId, officer, Optional.of(role));
  }

  /** Adds a member, or changes the role of one. */
  public void put(Handle handle, CaseId caseId, String officer, CaseRole role, String by) {
    facts.putMember(handle, caseId, officer, Optional.of(role));
    handle
        .createUpdate(
            """
            insert into member (case_id, officer, role, added_by) values (:case, :officer, :role, :by)
            on conflict (case_id, officer) do update set role = excluded.role,
              added_by = excluded.added_by, added_at = clock_timestamp()
            """)
        .bind("case", caseId)
        .bind("officer", officer)
        .bind("role", role.code())
        .bind("by", by)
        .execute();
    publish(handle, caseId, officer, Optional.of(role));
  }

  /** Ends a membership; true when there was one. */
  boolean remove(Handle handle, CaseId caseId, String officer) {
    boolean removed =
        handle
                .createUpdate("delete from member where case_id = :case and officer = :officer")
                .bind("case", caseId)
                .bind("officer", officer)
                .execute()
            == 1;
    if (removed) {
      // Told before sight is taken away: a lead who leaves must still be able to write the fact.
      publish(handle, caseId, officer, Optional.empty());
      facts.putMember(handle, caseId, officer, Optional.empty());
    }
    return removed;
  }

  List<Member> of(Handle handle, CaseId caseId) {
    return handle
        .createQuery(
            """
            select officer, name, met.force, role, added_by, added_at from member
            left join met_officer met on username = officer
            where case_id = :case
            order by array_position(array['lead', 'investigator', 'reader'], role), officer
            """)
        .bind("case", caseId)
        .map(
            (row, context) ->
                new Member(
                    row.getString("officer"),
                    row.getString("name"),
                    row.getString("force"),
                    Coded.of(CaseRole.class, row.getString("role")),
                    row.getString("added_by"),
                    row.getTimestamp("added_at").toInstant()))
        .list();
  }

  /** Whether the case would have no lead left without that officer. Locks the case's members. */
  boolean isLastLead(Handle handle, CaseId caseId, String officer) {
    List<String> leads =
        handle
            .createQuery(
                "select officer from member where case_id = :case and role = 'lead' for update")
            .bind("case", caseId)
            .mapTo(String.class)
            .list();
    return leads.equals(List.of(officer));
  }

  private void publish(Handle handle, CaseId caseId, String officer, Optional<CaseRole> role) {
    outbox.append(
        handle,
        new FeedEvent(
            MemberChanged.TYPE,
            caseId.toString(),
            new MemberChanged(caseId, officer, role.orElse(null))));
  }
}
