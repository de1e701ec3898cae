package org.crosslight.kit.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.SystemClient;
import org.crosslight.kit.problem.RequestReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Records who consulted personal data, what, when and why (Data Protection Act 2018, section 62).
 * Entries can be added, never changed.
 */
@ApplicationScoped
public class ConsultationLog {

  private final Callers callers;
  private final RequestReference reference;

  public ConsultationLog(Callers callers, RequestReference reference) {
    this.callers = callers;
    this.reference = reference;
  }

  /**
   * Logs that the current caller consulted something, in the transaction that reads it. A service
   * that reads the same thing again within the hour is logged once: it comes back for every page.
   *
   * @param action what was done, e.g. {@code read-conversation}, {@code search}
   * @param subjectKind what it was done to, e.g. {@code conversation}
   * @param subject which one
   * @param reason the reason the person gave, or what they searched for; may be absent
   */
  public void record(
      Handle handle,
      String action,
      String subjectKind,
      String subject,
      @Nullable CaseId caseId,
      @Nullable String reason) {
    record(handle, action, new Subject(subjectKind, subject, null), caseId, reason);
  }

  /** Logs a look at something that people have a name for. */
  public void record(
      Handle handle,
      String action,
      Subject subject,
      @Nullable CaseId caseId,
      @Nullable String reason) {
    switch (callers.current()) {
      case SystemClient client -> recordOnceAnHour(handle, client, action, subject, caseId);
      case Officer officer ->
          handle
              .createUpdate(
                  """
                  insert into consultation
                    (officer, force, action, subject_kind, subject, subject_name, case_id, reason,
                     reference)
                  values (:officer, :force, :action, :kind, :subject, :name, :case, :reason,
                     :reference)
                  """)
              .bind("officer", officer.username())
              .bind("force", officer.force())
              .bind("action", action)
              .bind("kind", subject.kind())
              .bind("subject", subject.id())
              .bind("name", subject.name())
              .bind("case", caseId == null ? null : caseId.value())
              .bind("reason", reason)
              .bind("reference", reference.value())
              .execute();
    }
  }

  private void recordOnceAnHour(
      Handle handle, SystemClient client, String action, Subject subject, @Nullable CaseId caseId) {
    handle
        .createUpdate(
            """
            insert into consultation
              (officer, force, action, subject_kind, subject, subject_name, case_id, reference)
            select :client, '', :action, :kind, :subject, :name, :case::uuid, :reference
            where not exists (
              select 1 from consultation
              where officer = :client and force = '' and action = :action and subject = :subject
                and at >= date_trunc('hour', clock_timestamp()))
            """)
        .bind("client", client.clientId())
        .bind("action", action)
        .bind("kind", subject.kind())
        .bind("subject", subject.id())
        .bind("name", subject.name())
        .bind("case", caseId == null ? null : caseId.value())
        .bind("reference", reference.value())
        .execute();
  }
}
