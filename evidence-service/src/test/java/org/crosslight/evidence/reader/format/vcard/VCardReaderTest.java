package org.crosslight.evidence.reader.format.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class VCardReaderTest {
  private static final Told OPTIONS = Told.defaults("contacts.vcf");

  private static Collected sample(String name) {
    return Collected.from(new VCardReader(), Collected.sample("vcard/" + name), OPTIONS);
  }

  private static Collected read(String... lines) {
    return Collected.fromText(new VCardReader(), String.join("\r\n", lines) + "\r\n", OPTIONS);
  }

  private static List<Contact> contacts(Collected read) {
    return read.items.stream().map(item -> (Contact) item.body()).toList();
  }

  private static Identifier phone(String value) {
    return Identifier.of(IdentifierKind.PHONE, value);
  }

  @Test
  void readsMixedVersionsAndQuotedPrintable() {
    Collected read = sample("WhatsApp-Chat-Exporter__contacts.vcf");

    assertThat(read.tally()).isEqualTo(new Tally(6, 6, 0));
    assertThat(contacts(read))
        .containsExactly(
            new Contact("Sample Contact", List.of(phone("+85288888888")), null),
            new Contact("Yard Lawn Guy, Jose Lopez", List.of(phone("5673334444")), null),
            new Contact("John Butler 🌟💫🌟", List.of(phone("5556667777")), null),
            new Contact(null, List.of(phone("1234567890")), "Airline Contact #'s"),
            new Contact(null, List.of(phone("3451112222")), "James Peacock Elementary"),
            new Contact(null, List.of(phone("8889990001")), "AAA Car Service"));
    assertThat(read.items.get(3).text())
        .isEqualTo("Spirit Airlines 800-772-7117United Airlines 800-241-6522");
    assertThat(read.items.getFirst().itemKind()).isEqualTo(ItemKind.CONTACT);
    assertThat(read.items.get(1).provenance().row()).isEqualTo(2);
  }

  @Test
  void readsAnAndroidExportAndOnlyNotesItsPicture() {
    Collected read = sample("ez-vcard__John_Doe_ANDROID.vcf");

    assertThat(read.tally()).isEqualTo(new Tally(6, 6, 0));
    assertThat(contacts(read).getFirst().identifiers())
        .containsExactly(Identifier.of(IdentifierKind.EMAIL, "john.doe@company.com"));
    assertThat(contacts(read).get(2).name()).isEqualTo("Ñ Ñ Ñ Ñ Ñ");
    assertThat(contacts(read).get(3).identifiers())
        .containsExactly(phone("123456"), phone("234567"), phone("3456789"), phone("45678901"));
    assertThat(read.items.get(4).attachments()).hasSize(1);
    assertThat(read.items.get(4).attachments().getFirst().kind()).isEqualTo(MediaKind.IMAGE);
    assertThat(contacts(read).get(5).identifiers())
        .containsExactly(
            phone("55556666"), Identifier.of(IdentifierKind.EMAIL, "henry@company.com"));
  }

  @Test
  void readsAnIphoneCard() {
    Collected read = sample("ez-vcard__John_Doe_IPHONE.vcf");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    Contact contact = contacts(read).getFirst();
    assertThat(contact.name()).isEqualTo("Mr. John Richter James Doe Sr.");
    assertThat(contact.organisation()).isEqualTo("IBM, Accounting");
    assertThat(contact.identifiers())
        .startsWith(
            phone("905-555-1234"),
            phone("905-666-1234"),
            phone("905-777-1234"),
            phone("905-888-1234"),
            phone("905-999-1234"),
            phone("905-111-1234"),
            phone("905-222-1234"))
        .contains(
            Identifier.of(IdentifierKind.EMAIL, "john.doe@ibm.com"),
            Identifier.handle(null, "Johny"),
            Identifier.of(IdentifierKind.URL, "http://www.ibm.com"),
            Identifier.of(
                IdentifierKind.ADDRESS,
                "Silicon Alley 5, New York, New York, 12345, United States of America"));
    assertThat(read.items.getFirst().attachments().getFirst().size()).isBetween(30_000L, 36_000L);
  }

  @Test
  void readsVersionThreeAndFour() {
    assertThat(contacts(sample("ez-vcard__gmail-list.vcf")))
        .extracting(Contact::name)
        .containsExactly("Arnold Smith", "Chris Beatle", "Doug White");
    Contact four = contacts(sample("ez-vcard__rfc6350-example.vcf")).getFirst();
    assertThat(four.name()).isEqualTo("Simon Perreault");
    assertThat(four.organisation()).isEqualTo("Viagenie");
    assertThat(four.identifiers())
        .contains(phone("+1-418-656-9254"), phone("+1-418-262-6501"))
        .contains(
            Identifier.of(
                IdentifierKind.ADDRESS, "Suite D2-630, 2875 Laurier, Quebec, QC, G1V 2M2, Canada"));
  }

  @Test
  void rejectsABrokenCardAndReadsTheOthers() {
    Collected read =
        read(
            "exported by a tool",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Never Ended",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Ann",
            "TEL:07700 900123",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "END:VCARD");

    assertThat(read.tally()).isEqualTo(new Tally(4, 1, 3));
    assertThat(read.rejections)
        .extracting(row -> row.reason().code())
        .containsExactly("text-outside-card", "card-not-ended", "nothing-to-read");
    assertThat(read.rejections)
        .extracting(Rejection::place)
        .containsExactly(new Place("", 1), new Place("", 2), new Place("", 4));
    assertThat(read.items.getFirst().provenance().row()).isEqualTo(3);
  }

  @Test
  void accountsForACardThatTheLibraryCannotTakeAndReadsTheOthers() {
    Collected read =
        read(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Ann",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Bo",
            "TZ:-45:00",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Cy",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:3.0",
            "FN:Di",
            "END:VCARD");

    assertThat(read.tally()).isEqualTo(new Tally(4, 3, 1));
    assertThat(contacts(read)).extracting(Contact::name).containsExactly("Ann", "Cy", "Di");
    assertThat(read.rejections.getFirst().place()).isEqualTo(new Place("", 2));
    assertThat(read.rejections.getFirst().reason()).isEqualTo(RejectionReason.ROW_FAILED);
    assertThat(read.rejections.getFirst().excerpt()).contains("FN:Bo", "TZ:-45:00");
  }

  @Test
  void readsATruncatedFileUpToTheCut() {
    Collected read =
        read("BEGIN:VCARD", "VERSION:3.0", "FN:Ann", "END:VCARD", "BEGIN:VCARD", "VERSION:3.0");

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
  }

  @Test
  void readsWideAndLegacyEncodings() {
    String text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:José Ángel\r\nEND:VCARD\r\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_16),
            text.getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(StandardCharsets.ISO_8859_1))) {
      Collected read = Collected.fromBytes(new VCardReader(), bytes, OPTIONS);

      assertThat(contacts(read).getFirst().name()).isEqualTo("José Ángel");
    }
  }

  @Test
  void keepsANestedCardInsideItsOuterOne() {
    Collected read =
        read(
            "BEGIN:VCARD",
            "VERSION:2.1",
            "FN:Outer",
            "AGENT:",
            "BEGIN:VCARD",
            "VERSION:2.1",
            "FN:Inner",
            "END:VCARD",
            "TEL:07700900123",
            "END:VCARD");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    assertThat(contacts(read).getFirst().name()).isEqualTo("Outer");
    assertThat(contacts(read).getFirst().identifiers()).containsExactly(phone("07700900123"));
  }

  @Test
  void declinesAFileWithoutCards() {
    assertThat(read("hello").outcomeSlug()).isEqualTo("wrong-file-for-reader");
  }
}
