package org.crosslight.kit.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.peer.Peers;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Runs this service's followers, one thread each, for as long as the service lives. */
@ApplicationScoped
public class FeedFollowers {

  private static final Logger LOG = Logger.getLogger(FeedFollowers.class);
  private static final int BATCH = 200;
  private static final int WAIT_SECONDS = 10;
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final List<FeedFollower> followers;
  private final Database database;
  private final Peers peers;
  private final ObjectMapper json;
  private final ServiceRole role;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  public FeedFollowers(
      @All List<FeedFollower> followers,
      Database database,
      Peers peers,
      ObjectMapper json,
      ServiceRole role) {
    this.followers = followers;
    this.database = database;
    this.peers = peers;
    this.json = json;
    this.role = role;
  }

  void start(@Observes StartupEvent started) {
    if (!role.isWorker()) {
      return;
    }
    for (FeedFollower follower : followers) {
      if (follower.enabled() && peers.knows(follower.peer())) {
        threads.add(
            Thread.ofVirtual().name("follow-" + follower.name()).start(() -> follow(follower)));
      }
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    stopping.set(true);
    threads.forEach(Thread::interrupt);
  }

  private void follow(FeedFollower follower) {
    boolean failing = false;
    while (!stopping.get()) {
      try {
        step(follower);
        if (failing) {
          LOG.infof("Following %s again", follower.peer());
          failing = false;
        }
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException e) {
        if (stopping.get()) {
          return;
        }
        if (!failing) {
          LOG.warnf("Cannot follow %s now (%s); trying again", follower.peer(), e.toString());
          LOG.debug("Cause", e);
          failing = true;
        }
        if (!pause()) {
          return;
        }
      }
    }
  }

  private void step(FeedFollower follower) throws IOException, InterruptedException {
    String position = database.asSystem(handle -> position(handle, follower)).orElse("");
    List<CloudEvent> events = fetch(follower, position);
    if (events.isEmpty()) {
      return;
    }
    database.doAsSystem(
        handle -> {
          // Another replica may have been faster; the lock makes one of them see the other's move.
          handle.execute(
              "insert into feed_cursor (follower, position) values (?, '') on conflict do nothing",
              follower.name());
          String now =
              handle
                  .createQuery("select position from feed_cursor where follower = ? for update")
                  .bind(0, follower.name())
                  .mapTo(String.class)
                  .one();
          if (!now.equals(position)) {
            return;
          }
          events.forEach(event -> follower.apply(handle, event));
          handle.execute(
              "update feed_cursor set position = ?, moved_at = clock_timestamp() where follower = ?",
              events.getLast().id(),
              follower.name());
        });
  }

  private static Optional<String> position(Handle handle, FeedFollower follower) {
    return handle
        .createQuery("select position from feed_cursor where follower = ?")
        .bind(0, follower.name())
        .mapTo(String.class)
        .findOne();
  }

  private List<CloudEvent> fetch(FeedFollower follower, String position)
      throws IOException, InterruptedException {
    String path =
        "/feed?limit=%d&wait=%d&after=%s"
            .formatted(BATCH, WAIT_SECONDS, URLEncoder.encode(position, StandardCharsets.UTF_8));
    try (InputStream body =
        peers.get(follower.peer(), path, "application/cloudevents-batch+json")) {
      return json.readValue(body, new TypeReference<List<CloudEvent>>() {});
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
