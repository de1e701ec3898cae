package org.crosslight.evidence.reader.source.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/**
 * What fields a JSON document has, as far as its beginning shows: by this its format is recognised.
 *
 * <p>Paths are those of {@link JsonVisitor}: the senders of {@code {"messages":[{"sender":"Ann"}]}}
 * are at {@code messages.sender}.
 */
public final class JsonShape {
  private final Map<String, String> first = new HashMap<>();

  private JsonShape() {}

  /** The shape of a document; of anything else, one that has nothing. */
  public static JsonShape of(Source document) throws IOException {
    Head head = document.head();
    JsonShape shape = new JsonShape();
    if (looksLikeJson(head)) {
      JsonDocument.read(head.bytes(), shape.new Looking());
    }
    return shape;
  }

  private static boolean looksLikeJson(Head head) {
    String start = new String(head.bytes(), TextEncoding.ofHead(head.bytes()).charset());
    String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
  }

  /** Whether something stands at each of these paths. */
  public boolean has(String... paths) {
    for (String path : paths) {
      if (!first.containsKey(path)) {
        return false;
      }
    }
    return true;
  }

  /** The first text, number or word at the path; empty for objects, arrays and nothing. */
  public String value(String path) {
    return first.getOrDefault(path, "");
  }

  private final class Looking implements JsonVisitor {
    @Override
    public boolean isRows(String path) {
      return false;
    }

    @Override
    public void row(JsonRow row) {
      throw new IllegalStateException("no array is taken for rows");
    }

    @Override
    public void opened(String path) {
      first.putIfAbsent(path, "");
    }

    @Override
    public void field(String path, String value) {
      first.putIfAbsent(path, value);
    }
  }
}
