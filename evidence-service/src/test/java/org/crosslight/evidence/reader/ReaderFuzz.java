package org.crosslight.evidence.reader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.crosslight.evidence.reader.format.android.AndroidContactsReader;
import org.crosslight.evidence.reader.format.android.AndroidMessagesReader;
import org.crosslight.evidence.reader.format.android.SmsBackupReader;
import org.crosslight.evidence.reader.format.mail.MailReader;
import org.crosslight.evidence.reader.format.messagetable.MessageCsvReader;
import org.crosslight.evidence.reader.format.messagetable.MessageXlsxReader;
import org.crosslight.evidence.reader.format.telegram.TelegramReader;
import org.crosslight.evidence.reader.format.vcard.VCardReader;
import org.crosslight.evidence.reader.format.whatsapp.WhatsAppTextReader;

/**
 * The same promise as {@link AnyBytesTest}, for a fuzzer.
 *
 * <p>Run it alone ({@code JAZZER_FUZZ=1} and {@code -Dtest=ReaderFuzz#csv}): the fuzzer's agent
 * rewrites classes, which does not go together with other tests. What it finds is stored, and the
 * stored inputs are part of every build through {@code AnyBytesTest}.
 */
class ReaderFuzz {
  @FuzzTest(maxDuration = "5m")
  void whatsApp(byte[] bytes) {
    AnyBytesTest.check(new WhatsAppTextReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void smsBackup(byte[] bytes) {
    AnyBytesTest.check(new SmsBackupReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void androidMessages(byte[] bytes) {
    AnyBytesTest.check(new AndroidMessagesReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void androidContacts(byte[] bytes) {
    AnyBytesTest.check(new AndroidContactsReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void telegram(byte[] bytes) {
    AnyBytesTest.check(new TelegramReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void mail(byte[] bytes) {
    AnyBytesTest.check(new MailReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void card(byte[] bytes) {
    AnyBytesTest.check(new VCardReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void csv(byte[] bytes) {
    AnyBytesTest.check(new MessageCsvReader(), bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void xlsx(byte[] bytes) {
    AnyBytesTest.check(new MessageXlsxReader(), bytes);
  }
}
