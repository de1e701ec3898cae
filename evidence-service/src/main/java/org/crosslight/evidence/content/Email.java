package org.crosslight.evidence.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail; whom it was sent to directly are the row's recipients, its words the row's text.
 *
 * @param subject as written, decoded; null when it has none
 * @param cc who received a copy that all recipients see
 * @param bcc who received a hidden copy, as far as this copy of the mail says
 * @param messageId as its header gives it, without the angle brackets; null when it has none
 * @param inReplyTo the id of the mail that it answers, or null
 * @param references ids of the mails before it in its thread, oldest first
 * @param headers every header in the order of the mail, undecoded
 */
public record Email(
    @Nullable String subject,
    List<Party> cc,
    List<Party> bcc,
    @Nullable String messageId,
    @Nullable String inReplyTo,
    List<String> references,
    List<Header> headers)
    implements Body {

  /** One line of a mail's head, unfolded. */
  public record Header(String name, String value) {}

  public Email {
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
    references = List.copyOf(references);
    headers = List.copyOf(headers);
  }

  /** Its subject, an empty line, and its text. */
  @Override
  public @Nullable String words(@Nullable String text) {
    if (subject == null || subject.isBlank()) {
      return text;
    }
    return text == null || text.isBlank() ? subject : subject + "\n\n" + text;
  }

  @Override
  public long characters() {
    long length = Texts.length(subject) + Texts.length(messageId) + Texts.length(inReplyTo);
    for (Party party : cc) {
      length += party.characters();
    }
    for (Party party : bcc) {
      length += party.characters();
    }
    for (String reference : references) {
      length += reference.length();
    }
    for (Header header : headers) {
      length += header.name().length() + header.value().length();
    }
    return length;
  }
}
