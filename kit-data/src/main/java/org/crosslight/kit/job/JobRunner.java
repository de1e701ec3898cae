package org.crosslight.kit.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.schema.Schema;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Claims jobs and runs their handlers, as long as the worker lives. */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private final Map<String, JobHandler> handlers;
  private final Jobs jobs;
  private final Database database;
  private final JobsConfig config;
  private final ServiceRole role;
  private final Schema schema;
  private final Clock clock;
  private final String owner = UUID.randomUUID().toString();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  public JobRunner(
      JobKinds kinds,
      Jobs jobs,
      Database database,
      JobsConfig config,
      ServiceRole role,
      Schema schema,
      Clock clock) {
    this.handlers = kinds.handlers();
    this.jobs = jobs;
    this.database = database;
    this.config = config;
    this.role = role;
    this.schema = schema;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    if (!role.isWorker() || handlers.isEmpty()) {
      return;
    }
    for (int i = 0; i < config.threads(); i++) {
      String name = "job-" + i;
      threads.add(Thread.ofPlatform().name(name).daemon().start(() -> work(owner + "/" + name)));
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    stopping.set(true);
    threads.forEach(Thread::interrupt);
  }

  private void work(String me) {
    try {
      schema.await();
    } catch (InterruptedException e) {
      return;
    }
    while (!stopping.get()) {
      try {
        Optional<Job> claimed =
            database.asSystem(handle -> jobs.claim(handle, handlers.keySet(), me, config.lease()));
        if (claimed.isPresent()) {
          run(claimed.get(), me);
        } else {
          Thread.sleep(config.pollEvery());
        }
      } catch (InterruptedException e) {
        return;
      } catch (Throwable e) {
        // Errors too: a thread that ends here would never be replaced.
        if (stopping.get()) {
          return;
        }
        LOG.warnf("Cannot look for work now (%s); trying again", e.toString());
        if (!pause(Duration.ofSeconds(1))) {
          return;
        }
      }
    }
  }

  /** Runs one job to its end; every way it can end is stored. */
  private void run(Job job, String me) throws InterruptedException {
    if (job.tries() > config.attempts()) {
      database.doAsSystem(handle -> jobs.fail(handle, job.id(), me, gaveUp(job).document()));
      return;
    }
    JobHandler handler = Objects.requireNonNull(handlers.get(job.kind()));
    Thread heartbeat = Thread.ofVirtual().start(() -> beat(job, me));
    try {
      handler.run(new JobContext(job, me, jobs, database));
      database.doAsSystem(
          handle -> {
            if (jobs.find(handle, job.id()).filter(now -> !now.isOver()).isPresent()) {
              jobs.complete(handle, job.id(), me);
            }
          });
    } catch (LeaseLost lost) {
      LOG.warnf("Job %s went to another worker", job.id());
    } catch (NotHere notHere) {
      LOG.infof(
          "Job %s (%s) is for another worker: %s", job.id(), job.kind(), notHere.getMessage());
      giveBack(handle -> jobs.handBack(handle, job.id(), me, config.retryAfter()));
    } catch (Problem problem) {
      LOG.infof("Job %s failed: %s", job.id(), problem.type().slug());
      database.doAsSystem(handle -> jobs.fail(handle, job.id(), me, problem.document()));
    } catch (InterruptedException e) {
      giveBack(handle -> jobs.handBack(handle, job.id(), me, Duration.ZERO));
      throw e;
    } catch (Throwable e) {
      // Errors too: a job that needs more memory than there is must not end the thread.
      if (stopping.get()) {
        giveBack(handle -> jobs.handBack(handle, job.id(), me, Duration.ZERO));
        throw new InterruptedException();
      }
      stopped(job, me, e);
    } finally {
      heartbeat.interrupt();
    }
  }

  private void stopped(Job job, String me, Throwable cause) {
    if (!Outage.isBehind(cause)) {
      LOG.errorf(cause, "Job %s (%s) stopped unexpectedly", job.id(), job.kind());
      Duration pause = config.retryAfter().multipliedBy(Math.max(1, job.tries()));
      giveBack(handle -> jobs.release(handle, job.id(), me, atMost(pause)));
      return;
    }
    giveBack(
        handle -> {
          Job now = jobs.find(handle, job.id()).orElseThrow();
          if (isOutOfPatience(now)) {
            LOG.errorf(cause, "Job %s (%s) waited in vain", job.id(), job.kind());
            jobs.fail(handle, job.id(), me, waitedInVain().document());
            return;
          }
          Duration pause =
              atMost(config.retryAfter().multipliedBy(1L << Math.min(now.outages(), 20)));
          LOG.warnf(
              "Job %s (%s) waits for %s (%s)",
              job.id(), job.kind(), pause.toString(), cause.toString());
          jobs.waitOut(handle, job.id(), me, pause);
        });
  }

  private boolean isOutOfPatience(Job job) {
    return job.outageSince() != null
        && job.outageSince().plus(config.patience()).isBefore(clock.instant());
  }

  private Duration atMost(Duration pause) {
    return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
  }

  private void giveBack(Consumer<Handle> release) {
    try {
      database.doAsSystem(release);
    } catch (RuntimeException e) {
      LOG.debug("The lease will run out instead", e);
    }
  }

  private void beat(Job job, String me) {
    while (!Thread.currentThread().isInterrupted()) {
      if (!pause(config.lease().dividedBy(4))) {
        return;
      }
      try {
        if (!database.asSystem(handle -> jobs.renew(handle, job.id(), me, config.lease()))) {
          return;
        }
      } catch (RuntimeException e) {
        LOG.warnf("Heartbeat of job %s failed (%s)", job.id(), e.toString());
      }
    }
  }

  private static Problem gaveUp(Job job) {
    return Problem.of(CommonProblem.INTERNAL)
        .detail(
            "This was begun %d times and never came to an end. Your platform team finds the cause"
                    .formatted(job.tries() - 1)
                + " in the worker's log.")
        .build();
  }

  private static Problem waitedInVain() {
    return Problem.of(CommonProblem.UNAVAILABLE)
        .detail(
            "Something this needs could not be reached for a long time. Your platform team finds"
                + " what in the worker's log.")
        .build();
  }

  private static boolean pause(Duration duration) {
    try {
      Thread.sleep(duration);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
