package org.crosslight.evidence.reader.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Coverage;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.Note;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.Tally;
import org.jspecify.annotations.Nullable;

/** One line of what a child process that reads a file writes to its standard output. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReaderLine.Start.class, name = "start"),
  @JsonSubTypes.Type(value = ReaderLine.Item.class, name = "item"),
  @JsonSubTypes.Type(value = ReaderLine.Rejected.class, name = "rejected"),
  @JsonSubTypes.Type(value = ReaderLine.Member.class, name = "member"),
  @JsonSubTypes.Type(value = ReaderLine.Progressed.class, name = "progress"),
  @JsonSubTypes.Type(value = ReaderLine.End.class, name = "end"),
})
sealed interface ReaderLine {

  /** Which reader was chosen. */
  record Start(String reader, String version) implements ReaderLine {}

  record Item(Row item) implements ReaderLine {}

  record Rejected(Rejection rejection) implements ReaderLine {}

  record Member(Membership membership) implements ReaderLine {}

  record Progressed(ItemSink.Progress progress) implements ReaderLine {}

  /** The last line; a child that ends without it has died. */
  record End(
      String outcome,
      long rowsInSource,
      long rowsRead,
      long rowsRejected,
      List<Coverage> coverage,
      List<Note> notes,
      @Nullable Fault fault,
      @Nullable String detail)
      implements ReaderLine {

    static End of(ReadOutcome outcome) {
      Tally tally = outcome.tally();
      return switch (outcome) {
        case ReadOutcome.Complete it ->
            of("complete", tally, it.coverage(), it.notes(), null, null);
        case ReadOutcome.Partial it ->
            of("partial", tally, it.coverage(), it.notes(), it.fault(), it.detail());
        case ReadOutcome.Unreadable it ->
            of("unreadable", tally, List.of(), List.of(), it.fault(), it.detail());
      };
    }

    private static End of(
        String outcome,
        Tally tally,
        List<Coverage> coverage,
        List<Note> notes,
        @Nullable Fault fault,
        @Nullable String detail) {
      return new End(
          outcome,
          tally.rowsInSource(),
          tally.rowsRead(),
          tally.rowsRejected(),
          coverage,
          notes,
          fault,
          detail);
    }

    ReadOutcome toOutcome() {
      Tally tally = new Tally(rowsInSource, rowsRead, rowsRejected);
      Fault why = fault == null ? Fault.READER_FAILED : fault;
      String sentence = detail == null ? "" : detail;
      return switch (outcome) {
        case "complete" -> new ReadOutcome.Complete(tally, coverage, notes);
        case "partial" -> new ReadOutcome.Partial(tally, coverage, notes, why, sentence);
        case "unreadable" -> new ReadOutcome.Unreadable(why, sentence);
        default -> throw new IllegalArgumentException("no such outcome: " + outcome);
      };
    }
  }

  /** The mapper both ends use. */
  ObjectMapper JSON =
      JsonMapper.builder(new JsonFactoryBuilder().rootValueSeparator((String) null).build())
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addSerializer(ZoneId.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantFromText())
                  .addDeserializer(ZoneId.class, new ZoneFromText()))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Reads ISO-8601 instants. */
  final class InstantFromText extends FromStringDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantFromText() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(
        String text, com.fasterxml.jackson.databind.DeserializationContext context) {
      return Instant.parse(text);
    }
  }

  /** Reads zone names. */
  final class ZoneFromText extends FromStringDeserializer<ZoneId> {
    private static final long serialVersionUID = 1L;

    ZoneFromText() {
      super(ZoneId.class);
    }

    @Override
    protected ZoneId _deserialize(
        String text, com.fasterxml.jackson.databind.DeserializationContext context) {
      return ZoneId.of(text);
    }
  }
}
