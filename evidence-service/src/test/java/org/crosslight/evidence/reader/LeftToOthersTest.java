package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.reader.format.android.AndroidContactsReader;
import org.crosslight.evidence.reader.format.android.AndroidMessagesReader;
import org.junit.jupiter.api.Test;

class LeftToOthersTest {
  private static byte[] zip(String... samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String sample : samples) {
        zip.putNextEntry(new ZipEntry("phone/" + sample));
        Files.copy(Collected.sample(sample), zip);
      }
    }
    return bytes.toByteArray();
  }

  private static Collected read(Reader reader, byte[] archive) {
    return Collected.fromBytes(reader, archive, Told.defaults("phone.zip"));
  }

  @Test
  void namesTheReadersThatTheOtherFilesOfAnArchiveNeed() throws IOException {
    byte[] phone =
        zip(
            "android/plaso__mmssms.db",
            "android/plaso__contacts2.db",
            "mail/mail__basic_email.eml",
            "mail/box.mbox",
            "vcard/ez-vcard__gmail-list.vcf");

    assertThat(read(new AndroidMessagesReader(), phone).notes())
        .containsEntry(
            "files-for-other-readers",
            "3 other files of the archive were not read but can be by other readers:"
                + " android-contacts (1), mail (2). Read the archive again with each of them.")
        .containsEntry(
            "files-to-be-unpacked",
            "1 other file of the archive was not read. Unpack it and add it for these readers,"
                + " which take no archives: vcard (1).");
    assertThat(read(new AndroidContactsReader(), phone).notes().get("files-for-other-readers"))
        .contains("android-messages (1), mail (2)");
  }

  @Test
  void saysNothingWhereEveryFileWasRead() throws IOException {
    byte[] phone = zip("android/plaso__mmssms.db");

    assertThat(read(new AndroidMessagesReader(), phone).notes()).isEmpty();
  }
}
