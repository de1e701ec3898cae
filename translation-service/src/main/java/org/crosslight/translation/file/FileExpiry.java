package org.crosslight.translation.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.startup.ServiceRole;
import org.crosslight.translation.TranslationConfig;
import org.jboss.logging.Logger;

/** Removes files and their results when they were kept for long enough. */
@ApplicationScoped
public class FileExpiry {

  private static final Logger LOG = Logger.getLogger(FileExpiry.class);

  private final TranslationFiles files;
  private final Database database;
  private final TranslationConfig config;
  private final ServiceRole role;
  private final Clock clock;

  public FileExpiry(
      TranslationFiles files,
      Database database,
      TranslationConfig config,
      ServiceRole role,
      Clock clock) {
    this.files = files;
    this.database = database;
    this.config = config;
    this.role = role;
    this.clock = clock;
  }

  @Scheduled(every = "PT1H")
  void sweep() {
    if (!role.isWorker()) {
      return;
    }
    Instant expired = clock.instant().minus(config.keepFiles());
    int removed = database.asSystem(handle -> files.removeSentBefore(handle, expired));
    if (removed > 0) {
      LOG.infof("Removed %d translated files sent before %s", removed, expired);
    }
  }
}
