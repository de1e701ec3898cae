package org.crosslight.evidence.reader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.format.vcard.VCardReader;
import org.crosslight.evidence.reader.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  @TempDir Path directory = Path.of("");

  private static String chosen(Path file, String name) throws IOException {
    try (Source source = Source.of(file, name)) {
      return chosen(Readers.all().recognise(source));
    }
  }

  private static String chosen(Readers.Choice choice) {
    return switch (choice) {
      case Readers.Chosen chosen -> chosen.reader().format().name();
      case Readers.Unrecognised none -> "none";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "whatsapp/Chatistics___chat.txt, whatsapp-text",
    "whatsapp/Chatistics___chat_2.txt, whatsapp-text",
    "whatsapp/chat-miner__test_[mmddyy]_24hrs.txt, whatsapp-text",
    "whatsapp/chat-miner__test_ddmmyy_24hrs.txt, whatsapp-text",
    "whatsapp/chat-miner__test_mmddyy_24hrs.txt, whatsapp-text",
    "whatsapp/chat-miner__test_mmddyyyy_12hrs.txt, whatsapp-text",
    "whatsapp/chat-miner__test_yyyymmdd_24hrs.txt, whatsapp-text",
    "android/locket__sms_backup.xml, sms-backup-restore",
    "android/mobilecombackup__to_process_00_calls-test.xml, sms-backup-restore",
    "vcard/WhatsApp-Chat-Exporter__contacts.vcf, vcard",
    "vcard/ez-vcard__John_Doe_ANDROID.vcf, vcard",
    "vcard/ez-vcard__John_Doe_IPHONE.vcf, vcard",
    "vcard/ez-vcard__gmail-list.vcf, vcard",
    "vcard/ez-vcard__rfc6350-example.vcf, vcard",
    "messagetable/PA_chats_export_HEADER_ONLY.csv, message-csv",
    "android/plaso__mmssms.db, android-messages",
    "android/plaso__contacts2.db, android-contacts",
    "telegram/chat-miner__test_batch_export.json, telegram-json",
    "telegram/chat-miner__test_single_export.json, telegram-json",
    "telegram/account.json, telegram-json",
    "mail/mail__basic_email.eml, mail",
    "mail/box.mbox, mail"
  })
  void choosesTheRightReaderForEverySampleWhateverItsName(String sample, String reader)
      throws IOException {
    assertThat(chosen(Collected.sample(sample), "upload.bin")).isEqualTo(reader);
  }

  @Test
  void readsATableOfChatLinesAsATable() throws IOException {
    Path file = directory.resolve("a.csv");
    Files.writeString(
        file, "Timestamp,From,Body\n31/01/2024 20:49,Ann,hi\n31/01/2024 20:49,Bo,12/01/24: ok\n");

    assertThat(chosen(file, "a.csv")).isEqualTo("message-csv");
  }

  @Test
  void saysWhatWasTriedForAnUnknownFile() throws IOException {
    Path file = directory.resolve("photo.jpg");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});

    Readers.Choice choice = Readers.all().recognise(Source.of(file, "photo.jpg"));

    assertThat(choice).isInstanceOf(Readers.Unrecognised.class);
    assertThat(((Readers.Unrecognised) choice).sentence())
        .contains("whatsapp-text: no line begins with date, time and sender; sms-backup-restore: ")
        .contains("vcard: no line begins a card")
        .contains("message-xlsx: the file is no XLSX workbook");
  }

  @Test
  void findsADatabaseBehindHundredsOfOtherFiles() throws IOException {
    Path file = directory.resolve("phone.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 1_000; i++) {
        zip.putNextEntry(new ZipEntry("data/%d.prefs".formatted(i)));
        zip.write("name=value".getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("data/mmssms.db"));
      Files.copy(Collected.sample("android/plaso__mmssms.db"), zip);
    }

    assertThat(chosen(file, "phone.zip")).isEqualTo("android-messages");
  }

  @Test
  void asksTheOthersWhenAReaderStopsOnAFile() throws IOException {
    Reader stops =
        new Reader() {
          @Override
          public Format format() {
            return new Format("stops", "1", "Stops", List.of("x"));
          }

          @Override
          public Ending read(Source source, Told told, Rows rows) throws IOException {
            throw new IOException("the file's own words");
          }

          @Override
          public Recognition recognise(Source source) throws IOException {
            throw new IOException("the file's own words");
          }
        };
    Path card = Collected.sample("vcard/ez-vcard__gmail-list.vcf");
    try (Source source = Source.of(card, "a.vcf")) {
      assertThat(chosen(new Readers(List.of(stops, new VCardReader())).recognise(source)))
          .isEqualTo("vcard");
      Readers.Choice none = new Readers(List.of(stops)).recognise(source);
      assertThat(((Readers.Unrecognised) none).sentence())
          .isEqualTo("stops: it stopped on this file (IOException)");
    }
  }

  @Test
  void findsReadersByTheirNames() {
    assertThat(Readers.all().byName("vcard")).isPresent();
    assertThat(Readers.all().byName("telepathy")).isEmpty();
  }
}
