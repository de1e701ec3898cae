package org.crosslight.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The facts this service publishes, written together with the changes they tell of. */
@ApplicationScoped
public class Outbox {

  private final ObjectMapper json;
  private final String source;

  public Outbox(
      ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String application) {
    this.json = json;
    this.source = "/" + application;
  }

  /** Publishes the fact if and only if the handle's transaction commits. */
  public void append(Handle handle, FeedEvent event) {
    append(handle, List.of(event));
  }

  /** Publishes the facts in their order, if and only if the handle's transaction commits. */
  public void append(Handle handle, List<FeedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into outbox (type, subject, data) values (:type, :subject, :data::jsonb)");
    for (FeedEvent event : events) {
      batch
          .bind("type", event.type())
          .bind("subject", event.subject())
          .bind("data", json.valueToTree(event.data()).toString())
          .add();
    }
    batch.execute();
  }

  /**
   * The facts behind a position, in order.
   *
   * <p>Only transactions older than every running one are served: a later commit can therefore
   * never appear in front of a position that was already given out.
   */
  List<CloudEvent> after(Handle handle, FeedPosition position, int limit) {
    return handle
        .createQuery(
            """
            select f.tx::text as written, f.id, f.type, f.subject, f.time, f.data::text as data
            from outbox f
            where (f.tx, f.id) > (:tx::text::xid8, :id)
              and f.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by f.tx, f.id limit :limit
            """)
        .bind("tx", position.transaction())
        .bind("id", position.id())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new CloudEvent(
                    "1.0",
                    row.getString("written") + "-" + row.getLong("id"),
                    source,
                    row.getString("type"),
                    row.getString("subject"),
                    row.getTimestamp("time").toInstant(),
                    "application/json",
                    parsed(row.getString("data"))))
        .list();
  }

  private JsonNode parsed(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
