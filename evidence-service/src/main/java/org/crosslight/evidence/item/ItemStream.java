package org.crosslight.evidence.item;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ItemId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes many items as newline-delimited JSON. Each few thousand are read in a transaction of their
 * own, so that a slow reader holds nothing in the database.
 */
@ApplicationScoped
public class ItemStream {

  /** The media type of newline-delimited JSON. */
  public static final String NDJSON = "application/x-ndjson";

  private static final int AT_A_TIME = 2_000;
  private static final int BUFFER = 1 << 16;

  private final Database database;
  private final ObjectWriter lines;

  public ItemStream(Database database, ObjectMapper json) {
    this.database = database;
    this.lines =
        json.writer()
            .without(SerializationFeature.INDENT_OUTPUT)
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Whether a client prefers lines over a page; a client that takes anything gets a page. */
  public static boolean isWanted(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().getFirst().toString().startsWith(NDJSON);
  }

  /** Gives the items behind one, at most so many. */
  @FunctionalInterface
  public interface Source {
    List<Item> after(Handle handle, @Nullable ItemId after, int limit);
  }

  /** Writes everything the source has behind an item, each one changed into what is shown. */
  public void write(
      OutputStream out, @Nullable ItemId after, Source source, Function<Item, Object> shown)
      throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
    ItemId last = after;
    while (true) {
      ItemId behind = last;
      List<Item> items = database.asCaller(handle -> source.after(handle, behind, AT_A_TIME));
      for (Item item : items) {
        lines.writeValue(buffered, shown.apply(item));
        buffered.write('\n');
      }
      if (items.size() < AT_A_TIME) {
        break;
      }
      last = items.getLast().id();
    }
    buffered.flush();
  }
}
