package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.util.Map;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.Location;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final Conversation CHAT = new Conversation("c", null, ConversationKind.CHAT);

  private final Collected sink = new Collected();
  private final Rows rows = new Rows(sink, Told.defaults("x"), 100);

  private static Provenance at(String path, long row) {
    return new Provenance(path, row, null);
  }

  @Test
  void rejectsARowThatFailsAndReadsTheNext() {
    rows.row(
        at("", 1),
        Raw.of("TZ:-45:00"),
        () -> {
          throw new DateTimeException("Zone offset not in valid range");
        });
    rows.row(at("", 2), Raw.of("ok"), () -> Row.of(CHAT, Message.PLAIN).text("ok"));

    assertThat(rows.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(sink.rejections)
        .containsExactly(
            new Rejection(
                new Place("", 1),
                RejectionReason.ROW_FAILED,
                "The reader could not take this row (DateTimeException). Report it with the file's"
                    + " format.",
                9,
                "TZ:-45:00"));
    assertThat(sink.items.getFirst().provenance()).isEqualTo(at("", 2));
  }

  @Test
  void rejectsARowWithoutEndAndOneThatCannotBe() {
    rows.row(at("", 1), Raw.of("deep"), RowsTest::deep);
    rows.row(
        at("", 2), Raw.of("far"), () -> Row.of(CHAT, new Location(91, 0, null, null)).text("x"));
    rows.row(at("", 3), Raw.of(""), () -> null);

    assertThat(rows.tally()).isEqualTo(new Tally(3, 0, 3));
    assertThat(sink.rejections)
        .extracting(Rejection::reason)
        .containsExactly(
            RejectionReason.ROW_FAILED,
            RejectionReason.ROW_FAILED,
            RejectionReason.NOTHING_TO_READ);
    assertThat(sink.rejections.getFirst().detail()).contains("StackOverflowError");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static org.crosslight.evidence.content.RowBuilder deep() {
    return deep().text("x");
  }

  @Test
  void keepsTheBeginningOfALongRowAndNoHalfCharacter() {
    String row = "a".repeat(Rejection.LONGEST_EXCERPT - 1) + "😀 and more";
    rows.reject(at("", 1), RejectionReason.BROKEN_JSON, Raw.of(row));

    assertThat(sink.rejections.getFirst().excerpt())
        .isEqualTo("a".repeat(Rejection.LONGEST_EXCERPT - 1));
    assertThat(sink.rejections.getFirst().excerptLength()).isEqualTo(row.length());
  }

  @Test
  void countsEveryPartAndKind() {
    rows.row(at("sms", 1), Raw.of(""), () -> Row.of(CHAT, Message.PLAIN).text("a"));
    rows.row(at("calls", 1), Raw.of(""), () -> Row.of(CHAT, new Call(3L, CallOutcome.ANSWERED)));
    rows.row(at("sms", 2), Raw.of(""), () -> Row.of(CHAT, Message.PLAIN).text("b"));
    rows.row(at("sms", 3), Raw.of(""), () -> null);

    assertThat(rows.outcome(Ending.whole()))
        .isEqualTo(
            new ReadOutcome.Complete(
                new Tally(4, 3, 1),
                java.util.List.of(
                    new Coverage("sms", Map.of(ItemKind.MESSAGE, 2L), 1),
                    new Coverage("calls", Map.of(ItemKind.CALL, 1L), 0)),
                java.util.List.of()));
  }

  @Test
  void countsPartsBeyondTheFirstThousandTogether() {
    for (int i = 0; i < Coverage.MOST + 5; i++) {
      rows.reject(at("part" + i, 1), RejectionReason.BROKEN_JSON, Raw.ofLength(1));
    }

    ReadOutcome.Complete complete = (ReadOutcome.Complete) rows.outcome(Ending.whole());
    assertThat(complete.coverage()).hasSize(Coverage.MOST + 1);
    assertThat(complete.coverage().getLast()).isEqualTo(new Coverage(Coverage.REST, Map.of(), 5));
  }

  @Test
  void keepsWhatWasReadWhenTheReaderGivesUp() {
    rows.row(at("", 1), Raw.of("ok"), () -> Row.of(CHAT, Message.PLAIN).text("ok"));

    assertThat(rows.outcome(Ending.unreadable(Fault.READER_FAILED)))
        .isInstanceOf(ReadOutcome.Partial.class);
  }

  @Test
  void makesAReceiptThatDoesNotAddUpImpossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(3, 1, 1));
  }
}
