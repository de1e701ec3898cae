package org.crosslight.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;

/** The copy of which cases there are and who is a member of them. */
@ApplicationScoped
public class AccessFacts {

  /**
   * What every service knows of a case.
   *
   * @param status {@code live} or {@code closed}
   * @param contact whom another force asks about this case
   */
  public record KnownCase(
      CaseId caseId,
      String reference,
      String title,
      String force,
      String forceName,
      String status,
      String contact) {}

  /** Notes a new or changed case. */
  public void put(Handle handle, KnownCase known) {
    handle
        .createUpdate(
            """
            insert into access_case (case_id, reference, title, force, force_name, status, contact)
            values (:caseId, :reference, :title, :force, :forceName, :status, :contact)
            on conflict (case_id) do update set reference = excluded.reference,
              title = excluded.title, force = excluded.force, force_name = excluded.force_name,
              status = excluded.status, contact = excluded.contact
            """)
        .bindMethods(known)
        .execute();
  }

  /** Notes a member's role; an empty role ends the membership. */
  public void putMember(Handle handle, CaseId caseId, String officer, Optional<CaseRole> role) {
    if (role.isEmpty()) {
      handle
          .createUpdate("delete from access_member where case_id = :case and officer = :officer")
          .bind("case", caseId)
          .bind("officer", officer)
          .execute();
      return;
    }
    handle
        .createUpdate(
            """
            insert into access_member (case_id, officer, role) values (:case, :officer, :role)
            on conflict (case_id, officer) do update set role = excluded.role
            """)
        .bind("case", caseId)
        .bind("officer", officer)
        .bind("role", role.get().code())
        .execute();
  }

  /** The case, whoever asks: show it only to those who may know of it. */
  public Optional<KnownCase> find(Handle handle, CaseId caseId) {
    return handle
        .createQuery("select * from access_case where case_id = :case")
        .bind("case", caseId)
        .mapTo(KnownCase.class)
        .findOne();
  }

  /** The cases that person is a member of. */
  public List<KnownCase> casesOf(Handle handle, String officer) {
    return handle
        .createQuery(
            """
            select c.* from access_case c join access_member m using (case_id)
            where m.officer = :officer order by c.reference
            """)
        .bind("officer", officer)
        .mapTo(KnownCase.class)
        .list();
  }
}
