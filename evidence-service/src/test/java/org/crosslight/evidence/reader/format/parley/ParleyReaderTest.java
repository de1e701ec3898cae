package org.crosslight.evidence.reader.format.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class ParleyReaderTest {
  private static Collected read(String file) {
    return Collected.from(
        new ParleyReader(), Collected.sample("parley/" + file), Told.defaults(file));
  }

  @Test
  void readsEveryMessageWithItsSenderTimeAndReply() {
    Collected chat = read("chat.json");

    assertThat(chat.outcomeSlug()).isEqualTo("complete");
    assertThat(chat.lines())
        .containsExactly(
            "2026-03-01T18:05:00Z Ann: Pitch is booked",
            "2026-03-01T18:06:30Z Bo: Lovely 🎉",
            "null Ann: see you");
    Row answer = chat.items.get(1);
    assertThat(answer.from()).isEqualTo(new Party("Bo", Identifier.handle("parley", "bo.k")));
    assertThat(answer.at()).isEqualTo(Instant.parse("2026-03-01T18:06:30Z"));
    assertThat(answer.replyTo()).isEqualTo(ReplyTo.row(new Place("", 1), "m1"));
    assertThat(answer.attachments().getFirst().name()).isEqualTo("p1.jpg");
    assertThat(chat.notes()).containsOnlyKeys("time-unreadable");
  }

  @Test
  void rejectsAMessageThatSaysNothing() {
    assertThat(read("chat.json").rejections)
        .extracting(rejected -> rejected.place().row() + " " + rejected.reason().code())
        .containsExactly("4 nothing-to-read");
  }
}
