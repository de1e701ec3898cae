package org.crosslight.evidence.reader.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.content.Times;
import org.crosslight.evidence.reader.Answered;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.mail.AttachedMail;
import org.crosslight.evidence.reader.source.mail.Mail;
import org.crosslight.evidence.reader.source.mail.MailDate;
import org.crosslight.evidence.reader.source.mail.Mailbox;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** Makes mails into rows. */
final class MailRows {
  private static final int DEEPEST = 8;
  private static final int MOZILLA_DELETED = 8;
  private static final String ANSWER = "(?i)^(?:(?:re|fw|fwd|aw|wg|sv|vs|odp|ynt)\\s*:\\s*)+";

  private final Rows rows;
  private final Answered answered = new Answered();

  MailRows(Rows rows) {
    this.rows = rows;
  }

  /**
   * Reads all mails of one file, and those attached to them.
   *
   * @param depth in how many mails it is attached
   */
  void read(String path, InputStream in, int depth) throws IOException {
    try (Mailbox box = new Mailbox(in)) {
      for (long number = 1; box.next(); number++) {
        Provenance place = new Provenance(path, number, depth == 0 ? box.offset() : null);
        String parts = (path.isEmpty() ? "" : path + "/") + number + "/";
        List<AttachedMail> attached = new ArrayList<>();
        rows.row(
            place,
            box,
            () -> {
              Mail mail = Mail.read(box.mail(), parts);
              attached.addAll(mail.attachedMails());
              return row(mail, place.place());
            });
        for (AttachedMail mail : attached) {
          read(mail, depth + 1);
        }
        rows.progress(box.consumed());
      }
    }
  }

  private void read(AttachedMail mail, int depth) throws IOException {
    if (mail.isTooLarge()) {
      reject(mail, "The attached mail is larger than 8 MiB.");
    } else if (depth > DEEPEST) {
      reject(mail, "The mail is attached to a mail within %d others.".formatted(DEEPEST));
    } else {
      read(mail.path(), new ByteArrayInputStream(mail.start()), depth);
    }
  }

  private void reject(AttachedMail mail, String detail) {
    rows.reject(new Provenance(mail.path(), 1, null), RejectionReason.ROW_TOO_LARGE, detail, mail);
  }

  private @Nullable RowBuilder row(Mail mail, Place place) throws UnreadableRow {
    if (mail.headers().isEmpty()) {
      return null;
    }
    if (mail.isCut()) {
      throw new UnreadableRow(
          RejectionReason.ROW_TOO_LARGE, "The page that the mail shows is larger than 8 MiB.");
    }
    List<Party> senders = mail.parties("From");
    Party from = senders.isEmpty() ? null : senders.getFirst();
    List<String> references = mail.ids("References");
    String id = first(mail.ids("Message-ID"));
    String before = first(mail.ids("In-Reply-To"));
    String subject = mail.decoded("Subject");
    String topic = subject == null ? null : subject.replaceFirst(ANSWER, "");
    String thread = !references.isEmpty() ? references.getFirst() : before != null ? before : id;
    answered.has(id, place);
    return Row.of(
            new Conversation(
                "mail:" + Objects.requireNonNullElse(thread != null ? thread : topic, ""),
                topic,
                ConversationKind.MAIL),
            new Email(
                subject,
                mail.parties("Cc"),
                mail.parties("Bcc"),
                id,
                before,
                references,
                mail.headers()))
        .direction(rows.owner().sentBy(from))
        .from(from)
        .to(mail.parties("To"))
        .times(sent(mail.header("Date")))
        .text(mail.words())
        .state(isDeleted(mail.header("X-Mozilla-Status")) ? State.DELETED : State.INTACT)
        .attachments(mail.attachments())
        .replyTo(answered.by(before));
  }

  private static @Nullable String first(List<String> ids) {
    return ids.isEmpty() ? null : ids.getFirst();
  }

  private static Timed sent(@Nullable String date) {
    if (date == null) {
      return Timed.plain(Times.NONE);
    }
    Instant at = MailDate.of(date);
    return at == null ? WrittenTimes.unreadable(date) : WrittenTimes.moment(at, date);
  }

  /** Thunderbird keeps a deleted mail in its file until the folder is compacted. */
  private static boolean isDeleted(@Nullable String mozillaStatus) {
    return mozillaStatus != null
        && mozillaStatus.matches("[0-9a-fA-F]{1,4}")
        && (Integer.parseInt(mozillaStatus, 16) & MOZILLA_DELETED) != 0;
  }
}
