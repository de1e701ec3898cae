package org.crosslight.evidence.reader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.source.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  @TempDir Path directory = Path.of("");

  private static String chosen(Readers.Choice choice) {
    return switch (choice) {
      case Readers.Chosen chosen -> chosen.reader().name();
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
    "smsbackup/locket__sms_backup.xml, sms-backup-restore",
    "smsbackup/mobilecombackup__to_process_00_calls-test.xml, sms-backup-restore",
    "vcard/WhatsApp-Chat-Exporter__contacts.vcf, vcard",
    "vcard/ez-vcard__John_Doe_ANDROID.vcf, vcard",
    "vcard/ez-vcard__John_Doe_IPHONE.vcf, vcard",
    "vcard/ez-vcard__gmail-list.vcf, vcard",
    "vcard/ez-vcard__rfc6350-example.vcf, vcard",
    "messagetable/PA_chats_export_HEADER_ONLY.csv, message-csv"
  })
  void choosesTheRightReaderForEverySampleWhateverItsName(String sample, String reader)
      throws IOException {
    Head head = Head.of(Collected.sample(sample));

    assertThat(chosen(Readers.all().recognise(head, "upload.bin"))).isEqualTo(reader);
  }

  @Test
  void readsATableOfChatLinesAsATable() {
    Head head =
        Head.of(
            "Timestamp,From,Body\n31/01/2024 20:49,Ann,hi\n31/01/2024 20:49,Bo,12/01/24: ok\n"
                .getBytes(StandardCharsets.UTF_8));

    assertThat(chosen(Readers.all().recognise(head, "a.csv"))).isEqualTo("message-csv");
  }

  @Test
  void saysWhatWasTriedForAnUnknownFile() throws IOException {
    Path file = directory.resolve("photo.jpg");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});

    Readers.Choice choice = Readers.all().recognise(Head.of(file), "photo.jpg");

    assertThat(choice).isInstanceOf(Readers.Unrecognised.class);
    assertThat(((Readers.Unrecognised) choice).sentence())
        .startsWith(
            "whatsapp-text: no line begins with date, time and sender; sms-backup-restore: ")
        .contains("vcard: no line begins a card")
        .contains("message-xlsx: the file is no XLSX workbook");
  }

  @Test
  void findsReadersByTheirNames() {
    assertThat(Readers.all().list())
        .extracting(Reader::name)
        .containsExactly(
            "whatsapp-text", "sms-backup-restore", "vcard", "message-csv", "message-xlsx");
    assertThat(Readers.all().byName("vcard")).isPresent();
    assertThat(Readers.all().byName("telepathy")).isEmpty();
  }
}
