package org.crosslight.linkage.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.job.JobContext;
import org.crosslight.kit.job.JobHandler;
import org.crosslight.kit.job.NotHere;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Links one extraction again, as if it were linked for the first time today.
 *
 * <p>Items and translations are read onto a {@linkplain Shelf#AGAIN shelf} beside what is in sight,
 * batch by batch and safe to kill; when all is there it takes the place of what was, in one
 * transaction. Nobody sees half of it, and a connection that still holds is the same connection as
 * before, with everything decided on it.
 *
 * <p>There is one job for an extraction, and every change of its shelf notes the place in that job:
 * a worker that lost it to another changes nothing any more.
 */
@ApplicationScoped
public class LinkAgain implements JobHandler {
  /** The kind of job. */
  public static final String KIND = "link-again";

  /**
   * How far it was read.
   *
   * @param linker the edition that read it: another one begins anew
   * @param mentions how many mentions the items gave
   * @param toldAt which English was read: when translation-service said that it is complete
   * @param translations how far the translations were read; null before their turn
   */
  record Reached(
      int linker,
      ItemBatches.Reached items,
      long mentions,
      @Nullable Instant toldAt,
      TranslationBatches.@Nullable Reached translations) {
    static final Reached NOTHING =
        new Reached(Linker.EDITION, ItemBatches.Reached.NOTHING, 0, null, null);
  }

  private final ItemBatches itemBatches;
  private final TranslationBatches translationBatches;
  private final MentionStore mentions;
  private final TranslationStore translations;
  private final Extractions extractions;
  private final ExtractionCompletion end;
  private final LinkingAgain next;
  private final Database database;
  private final ObjectMapper json;

  public LinkAgain(
      ItemBatches itemBatches,
      TranslationBatches translationBatches,
      MentionStore mentions,
      TranslationStore translations,
      Extractions extractions,
      ExtractionCompletion end,
      LinkingAgain next,
      Database database,
      ObjectMapper json) {
    this.itemBatches = itemBatches;
    this.translationBatches = translationBatches;
    this.mentions = mentions;
    this.translations = translations;
    this.extractions = extractions;
    this.end = end;
    this.next = next;
    this.database = database;
    this.json = json;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobContext job) throws IOException, InterruptedException {
    int wanted = job.payload().path(LinkingAgain.LINKER).asInt();
    if (wanted > Linker.EDITION) {
      throw new NotHere("edition %d is wanted, this is %d".formatted(wanted, Linker.EDITION));
    }
    LinkingTask task = json.treeToValue(job.payload(), LinkingTask.class);
    Running running = new Running(job, task, begin(job, task));
    while (running.readsOn()) {
      if (database.asSystem(running::takesThePlace)) {
        return;
      }
    }
    database.doAsSystem(
        handle -> {
          Locks.share(handle);
          extractions.clear(handle, task.extractionId());
          job.complete(handle);
          next.enqueue(handle);
        });
  }

  /** Goes on where an earlier run got to, unless another edition read that. */
  private Reached begin(JobContext job, LinkingTask task) throws JsonProcessingException {
    if (job.resumeFrom().isPresent()) {
      Reached reached = json.treeToValue(job.resumeFrom().get(), Reached.class);
      if (reached.linker() == Linker.EDITION) {
        return reached;
      }
    }
    return database.asSystem(handle -> anew(handle, job, task));
  }

  private Reached anew(Handle handle, JobContext job, LinkingTask task) {
    Locks.share(handle);
    extractions.hold(handle, task.extractionId());
    extractions.clear(handle, task.extractionId());
    job.checkpoint(handle, Reached.NOTHING);
    return Reached.NOTHING;
  }

  /** One run of the job. */
  private final class Running {
    private final JobContext job;
    private final LinkingTask task;
    private Reached reached;

    private Running(JobContext job, LinkingTask task, Reached reached) {
      this.job = job;
      this.task = task;
      this.reached = reached;
    }

    /** Reads what there is now; false when the extraction is no longer wanted. */
    private boolean readsOn() throws IOException, InterruptedException {
      if (itemBatches.read(task, reached.items(), this::storeItems).isEmpty()) {
        return false;
      }
      Optional<Extractions.Held> held = database.asSystem(this::wanted);
      if (held.isEmpty()) {
        return false;
      }
      expect(reached.items().items(), task.expectedItems(), "items");
      if (!held.get().translated()) {
        return true;
      }
      TranslationBatches.Reached from = reached.translations();
      Instant toldAt = reached.toldAt();
      if (from == null) {
        from = TranslationBatches.Reached.NOTHING;
        toldAt = held.get().toldAt();
      }
      Instant english = toldAt;
      if (translationBatches
          .read(task, from, (batch, after) -> storeTranslations(batch, english, after))
          .isEmpty()) {
        return false;
      }
      TranslationBatches.Reached read = reached.translations();
      expect(
          read == null ? 0 : read.done(),
          database.asSystem(handle -> extractions.segments(handle, task.extractionId())),
          "translations");
      return true;
    }

    private void expect(long given, long expected, String what) {
      if (given < expected) {
        throw new IllegalStateException(
            "%d of %d %s of extraction %s were given"
                .formatted(given, expected, what, task.extractionId()));
      }
    }

    private Optional<Extractions.Held> wanted(Handle handle) {
      return extractions
          .hold(handle, task.extractionId())
          .filter(held -> held.state() == Extractions.State.LINKED);
    }

    private boolean storeItems(List<ReadItem> batch, ItemBatches.Reached after) {
      return stored(
          handle ->
              new Reached(
                  Linker.EDITION,
                  after,
                  reached.mentions() + mentions.store(handle, task, batch, Shelf.AGAIN),
                  null,
                  null));
    }

    private boolean storeTranslations(
        List<TranslationStore.ReadTranslation> batch,
        @Nullable Instant toldAt,
        TranslationBatches.Reached after) {
      return stored(
          handle -> {
            translations.store(handle, task, batch, Shelf.AGAIN);
            return new Reached(Linker.EDITION, reached.items(), reached.mentions(), toldAt, after);
          });
    }

    private boolean stored(Function<Handle, Reached> storing) {
      Optional<Reached> now =
          database.asSystem(
              handle -> {
                Locks.share(handle);
                if (wanted(handle).isEmpty()) {
                  return Optional.<Reached>empty();
                }
                Reached after = storing.apply(handle);
                job.checkpoint(handle, after);
                TranslationBatches.Reached english = after.translations();
                long segments =
                    english == null ? 0 : extractions.segments(handle, task.extractionId());
                job.progress(
                    handle,
                    after.items().items() + (english == null ? 0 : english.done()),
                    task.expectedItems() + segments,
                    0);
                return Optional.of(after);
              });
      now.ifPresent(after -> reached = after);
      return now.isPresent();
    }

    /** False when English came meanwhile, which is to be read as well or in place of earlier. */
    private boolean takesThePlace(Handle handle) {
      Locks.exclude(handle);
      Optional<Extractions.Held> held = wanted(handle);
      if (held.isPresent() && held.get().translated()) {
        if (reached.translations() == null) {
          return false;
        }
        if (!Objects.equals(held.get().toldAt(), reached.toldAt())) {
          reached = anew(handle, job, task);
          return false;
        }
      }
      if (held.isPresent()) {
        end.linkedAgain(handle, task, reached.mentions());
      } else {
        extractions.clear(handle, task.extractionId());
      }
      job.complete(handle);
      next.enqueue(handle);
      return true;
    }
  }
}
