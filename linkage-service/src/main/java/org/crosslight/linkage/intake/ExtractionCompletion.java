package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.Jobs;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;

/** What happens in one transaction when an extraction, or its translations, have been read. */
@ApplicationScoped
public class ExtractionCompletion {
  private static final String LINKED = "org.crosslight.linkage.extraction-linked";
  private static final String BY = "crosslight-linkage";

  /** The fact that an extraction has been linked. */
  @Schema(extensions = @Extension(name = "x-fact", value = LINKED))
  record ExtractionLinked(
      ExtractionId extractionId,
      CaseId caseId,
      ExhibitId exhibitId,
      long mentions,
      Map<String, Long> byKind) {}

  private final Extractions extractions;
  private final Recount recount;
  private final Outbox outbox;
  private final Jobs jobs;

  public ExtractionCompletion(Extractions extractions, Recount recount, Outbox outbox, Jobs jobs) {
    this.extractions = extractions;
    this.recount = recount;
    this.outbox = outbox;
    this.jobs = jobs;
  }

  /** All items are stored: recount, find connections, publish, and end the job. */
  void linked(Handle handle, LinkingTask task, JobContext job) {
    Locks.exclude(handle);
    Optional<Extractions.Held> held = extractions.hold(handle, task.extractionId());
    if (held.isEmpty() || held.get().state() != Extractions.State.LINKING) {
      return;
    }
    extractions.mark(handle, task.extractionId(), Extractions.State.LINKED);
    recount.changed(handle, task);
    publish(handle, task);
    if (held.get().translated()) {
      enqueueTranslations(handle, task);
    }
    job.complete(handle);
  }

  /** All translations are stored: recount, find connections, publish, and end the job. */
  void translationsLinked(Handle handle, LinkingTask task, JobContext job) {
    Locks.exclude(handle);
    Optional<Extractions.Held> held = extractions.hold(handle, task.extractionId());
    if (held.isEmpty() || held.get().state() != Extractions.State.LINKED) {
      return;
    }
    recount.changed(handle, task);
    publish(handle, task);
    job.complete(handle);
  }

  /**
   * All was read again: it takes the place of what was read before.
   *
   * @param mentions how many mentions its items gave
   */
  void linkedAgain(Handle handle, LinkingTask task, long mentions) {
    extractions.exchange(handle, task.extractionId(), mentions);
    recount.changed(handle, task);
    publish(handle, task);
  }

  /** The extraction is superseded: everything it gave goes, and what followed from it. */
  void superseded(Handle handle, LinkingTask task, JobContext job) {
    Locks.exclude(handle);
    extractions.hold(handle, task.extractionId());
    extractions.mark(handle, task.extractionId(), Extractions.State.SUPERSEDED);
    extractions.erase(handle, task.extractionId());
    extractions.clear(handle, task.extractionId());
    recount.changed(handle, task);
    job.complete(handle);
  }

  void enqueueTranslations(Handle handle, LinkingTask task) {
    jobs.enqueue(
        handle, LinkTranslations.KIND, task.extractionId().toString(), task, task.caseId(), BY);
  }

  void enqueueLinking(Handle handle, LinkingTask task) {
    jobs.enqueue(
        handle, LinkExtraction.KIND, task.extractionId().toString(), task, task.caseId(), BY);
  }

  void enqueueUnlinking(Handle handle, LinkingTask task) {
    jobs.enqueue(
        handle, UnlinkExtraction.KIND, task.extractionId().toString(), task, task.caseId(), BY);
  }

  private void publish(Handle handle, LinkingTask task) {
    Map<String, Long> byKind = extractions.byKind(handle, task.extractionId());
    long mentions = byKind.values().stream().mapToLong(Long::longValue).sum();
    outbox.append(
        handle,
        new FeedEvent(
            LINKED,
            task.extractionId().toString(),
            new ExtractionLinked(
                task.extractionId(), task.caseId(), task.exhibitId(), mentions, byKind)));
  }
}
