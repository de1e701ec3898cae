package org.crosslight.evidence.reader.format.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crosslight.evidence.content.Account;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AndroidContactsReaderTest {
  private static final Told TOLD = Told.defaults("contacts2.db");

  @TempDir Path directory = Path.of("");

  private static Collected read(Path file) {
    return Collected.from(new AndroidContactsReader(), file, TOLD);
  }

  private Collected made(String... statements) {
    return read(MadeDatabase.in(directory, MadeDatabase.CONTACTS, statements));
  }

  @Test
  void readsTheCallsOfAPhone() {
    Collected read = read(Collected.sample("android/plaso__contacts2.db"));

    assertThat(read.tally()).isEqualTo(new Tally(3, 3, 0));
    assertThat(read.notes()).isEmpty();
    assertThat(read.items)
        .extracting(Row::body)
        .containsExactly(
            new Call(0L, CallOutcome.MISSED),
            new Call(126L, CallOutcome.ANSWERED),
            new Call(639L, CallOutcome.ANSWERED));
    assertThat(read.items)
        .extracting(Row::direction)
        .containsExactly(Direction.INCOMING, Direction.OUTGOING, Direction.INCOMING);
    Row missed = read.items.getFirst();
    assertThat(missed.from()).isEqualTo(new Party("Barney", Identifier.phone("5404561685")));
    assertThat(missed.at()).isEqualTo("2013-11-06T21:17:16.690Z");
    assertThat(missed.provenance().place()).isEqualTo(new Place("calls", 714));
  }

  @Test
  void putsAContactTogetherFromItsTables() {
    Collected read =
        made(
            "insert into mimetypes values (1, 'vnd.android.cursor.item/phone_v2'),"
                + " (2, 'vnd.android.cursor.item/email_v2'), (3, 'vnd.android.cursor.item/note'),"
                + " (4, 'vnd.android.cursor.item/organization'),"
                + " (5, 'vnd.android.cursor.item/postal-address_v2'),"
                + " (6, 'vnd.android.cursor.item/im'), (7, 'vnd.android.cursor.item/name'),"
                + " (8, 'vnd.android.cursor.item/vnd.com.whatsapp.profile'),"
                + " (9, 'vnd.android.cursor.item/photo'),"
                + " (10, 'vnd.android.cursor.item/group_membership')",
            "insert into raw_contacts values (5, null, 0, 1)",
            "insert into data values (1, 5, 1, '07700 900123', null, null, null, null),"
                + " (2, 5, 2, 'ann@example.com', null, null, null, null),"
                + " (3, 5, 3, 'owes me', null, null, null, null),"
                + " (4, 5, 4, 'Vans Ltd', null, null, null, null),"
                + " (5, 5, 5, '1 High St', null, null, null, null),"
                + " (6, 5, 6, 'ann.s', null, '3', null, null),"
                + " (7, 5, 7, 'Ann Smith', 'Ann', null, null, null),"
                + " (8, 5, 8, '447700900123@s.whatsapp.net', null, null, null, null),"
                + " (9, 5, 9, null, null, null, null, x'ffd8ff'),"
                + " (10, 5, 10, '3', null, null, null, null)");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    Row ann = read.items.getFirst();
    assertThat(ann.body())
        .isEqualTo(
            new Contact(
                "Ann Smith",
                List.of(
                    Identifier.phone("07700 900123"),
                    Identifier.email("ann@example.com"),
                    Identifier.of(IdentifierKind.ADDRESS, "1 High St"),
                    Identifier.handle("skype", "ann.s"),
                    Identifier.account("whatsapp", "447700900123@s.whatsapp.net")),
                "Vans Ltd"));
    assertThat(ann.text()).isEqualTo("owes me");
    assertThat(ann.marks()).containsExactly(Mark.STARRED);
    assertThat(ann.attachments())
        .containsExactly(Attachment.named(null, MediaKind.IMAGE).sized(3L));
    assertThat(ann.provenance().place()).isEqualTo(new Place("raw_contacts", 5));
  }

  @Test
  void tellsDeletedContactsAndTheAccountsOfThePhone() {
    Collected read =
        made(
            "insert into accounts values (1, 'dan@example.com', 'com.google')",
            "insert into raw_contacts values (5, 'Gone', 1, 0), (6, null, 0, 0)");

    assertThat(read.tally()).isEqualTo(new Tally(3, 2, 1));
    assertThat(read.items.getFirst().body())
        .isEqualTo(
            new Account(
                "com.google", "dan@example.com", List.of(Identifier.email("dan@example.com"))));
    assertThat(read.items.get(1).body()).isEqualTo(new Contact("Gone", List.of(), null));
    assertThat(read.items.get(1).state()).isEqualTo(State.DELETED);
    assertThat(read.rejections.getFirst().place()).isEqualTo(new Place("raw_contacts", 6));
  }
}
