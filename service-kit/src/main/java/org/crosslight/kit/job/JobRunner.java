package org.crosslight.kit.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;

/** Claims jobs and runs their handlers, as long as the worker lives. */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private final Map<String, JobHandler> handlers;
  private final Jobs jobs;
  private final Database database;
  private final JobsConfig config;
  private final ServiceRole role;
  private final String owner = UUID.randomUUID().toString();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  public JobRunner(
      @All List<JobHandler> handlers,
      Jobs jobs,
      Database database,
      JobsConfig config,
      ServiceRole role) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    this.jobs = jobs;
    this.database = database;
    this.config = config;
    this.role = role;
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
      } catch (RuntimeException e) {
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
    if (job.attempts() > config.attempts()) {
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
    } catch (Problem problem) {
      LOG.infof("Job %s failed: %s", job.id(), problem.type().slug());
      database.doAsSystem(handle -> jobs.fail(handle, job.id(), me, problem.document()));
    } catch (InterruptedException e) {
      release(job, me, Duration.ZERO);
      throw e;
    } catch (Exception e) {
      if (stopping.get()) {
        release(job, me, Duration.ZERO);
        throw new InterruptedException();
      }
      LOG.errorf(e, "Job %s (%s) stopped unexpectedly", job.id(), job.kind());
      release(job, me, config.retryAfter().multipliedBy(job.attempts()));
    } finally {
      heartbeat.interrupt();
    }
  }

  private void release(Job job, String me, Duration pause) {
    try {
      database.doAsSystem(handle -> jobs.release(handle, job.id(), me, pause));
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
                    .formatted(job.attempts() - 1)
                + " in the worker's log.")
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
