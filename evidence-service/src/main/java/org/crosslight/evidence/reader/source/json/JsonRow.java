package org.crosslight.evidence.reader.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.RowBytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/** One element of an array of rows, as it stands in the document. */
public final class JsonRow {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(200).maxStringLength(16 << 20).build());
  }

  private final RowBytes bytes;
  private final TextEncoding encoding;
  private final String path;
  private final long number;
  private final long offset;
  private final End end;
  private final Map<String, String> around;
  private TextEncoding.@Nullable Decoded decoded;

  /** How a row ended. */
  public enum End {
    WHOLE,
    /** A text in it, or the row itself, is not closed where the file's own layout says it ends. */
    BROKEN,
    /** The document ends within the row. */
    CUT,
  }

  JsonRow(
      RowBytes bytes,
      TextEncoding encoding,
      String path,
      long number,
      long offset,
      End end,
      Map<String, String> around) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.path = path;
    this.number = number;
    this.offset = offset;
    this.end = end;
    this.around = around;
  }

  /** Makes what a row of JSON says into an item; null when it has nothing that makes one. */
  @FunctionalInterface
  public interface Meaning {
    @Nullable RowBuilder of(JsonNode said) throws Exception;
  }

  /** The path of the array whose element this is. */
  public String path() {
    return path;
  }

  /**
   * What a field says that stands before the rows, in the object that holds them or in one in it.
   *
   * @param field by its path from that object, such as {@code chat.title}
   * @return null also for objects and arrays, and for what is longer than 10,000 characters
   */
  public @Nullable String around(String field) {
    return around.get(field);
  }

  /** Its number among all rows of the document, from 1. */
  public long number() {
    return number;
  }

  /**
   * Where it stands.
   *
   * @param part the part of the file that the document is, as {@code Source.path} gives it
   */
  public Provenance place(String part) {
    return new Provenance(part, number, encoding.hasOffsets() ? offset : null);
  }

  /** Hands it over as a row of this document; whatever is wrong with it, it costs itself only. */
  public void read(Source document, Rows rows, Meaning meaning) {
    rows.row(
        place(document.path()),
        raw(),
        () -> {
          RowBuilder item = meaning.of(node());
          return item != null && decoded().replaced() ? item.mark(Mark.BYTES_REPLACED) : item;
        });
    rows.progress(offset);
  }

  /** The row as text, for when it cannot be read. */
  public Raw raw() {
    return Raw.of(bytes.length(), () -> decoded().text());
  }

  /** What it says. */
  public JsonNode node() throws UnreadableRow {
    if (end == End.CUT) {
      throw new UnreadableRow(RejectionReason.TRUNCATED_ROW);
    }
    if (end == End.BROKEN) {
      throw new UnreadableRow(
          RejectionReason.BROKEN_JSON, "A text or bracket in this row is never closed.");
    }
    if (bytes.isTooLong()) {
      throw new UnreadableRow(RejectionReason.ROW_TOO_LARGE, "The row is larger than 8 MiB.");
    }
    try {
      return JSON.readTree(decoded().text());
    } catch (JsonProcessingException broken) {
      throw new UnreadableRow(RejectionReason.BROKEN_JSON);
    }
  }

  private TextEncoding.Decoded decoded() {
    TextEncoding.Decoded known = decoded;
    if (known == null) {
      known = bytes.decode(encoding);
      decoded = known;
    }
    return known;
  }
}
