package org.crosslight.kit.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.peer.Peers;
import org.crosslight.kit.schema.Schema;
import org.crosslight.kit.startup.ServiceRole;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** Runs this service's followers, one thread each, for as long as the service lives. */
@ApplicationScoped
public class FeedFollowers {

  private static final Logger LOG = Logger.getLogger(FeedFollowers.class);
  private static final int BATCH = 200;
  private static final int WAIT_SECONDS = 10;

  /** For a whole answer: a connection whose other end is gone says nothing for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(WAIT_SECONDS + 30);

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final List<FeedFollower> followers;
  private final Database database;
  private final Peers peers;
  private final ObjectMapper json;
  private final ServiceRole role;
  private final Schema schema;
  private final Clock clock;
  private final FollowerLag lag;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  public FeedFollowers(
      @All List<FeedFollower> followers,
      Database database,
      Peers peers,
      ObjectMapper json,
      ServiceRole role,
      Schema schema,
      Clock clock,
      FollowerLag lag) {
    this.followers = followers;
    this.database = database;
    this.peers = peers;
    this.json = json;
    this.role = role;
    this.schema = schema;
    this.clock = clock;
    this.lag = lag;
  }

  void start(@Observes StartupEvent started) {
    if (!role.isWorker()) {
      return;
    }
    for (FeedFollower follower : followers) {
      if (follower.enabled() && peers.knows(follower.peer())) {
        lag.begin(follower);
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
    try {
      schema.await();
    } catch (InterruptedException e) {
      return;
    }
    FollowerTrouble trouble = new FollowerTrouble(follower.peer().toString(), clock, LOG::warn);
    while (!stopping.get()) {
      try {
        step(follower);
        trouble.over();
        lag.done(follower);
      } catch (InterruptedException e) {
        return;
      } catch (IOException | RuntimeException | Error e) {
        // Errors too: a thread that ends here would never be replaced.
        if (stopping.get()) {
          return;
        }
        trouble.add(e);
        LOG.debug("Cause", e);
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
          events.forEach(event -> apply(follower, handle, event));
          handle.execute(
              "update feed_cursor set position = ?, moved_at = clock_timestamp() where follower ="
                  + " ?",
              events.getLast().id(),
              follower.name());
        });
  }

  private static void apply(FeedFollower follower, Handle handle, CloudEvent event) {
    try {
      follower.apply(handle, event);
    } catch (RuntimeException e) {
      throw new FactRefused(event, e);
    }
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
    byte[] body = peers.read(follower.peer(), path, "application/cloudevents-batch+json", PATIENCE);
    return json.readValue(body, new TypeReference<List<CloudEvent>>() {});
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
