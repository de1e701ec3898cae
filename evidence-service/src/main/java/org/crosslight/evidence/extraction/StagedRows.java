package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Body;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.item.ItemCall;
import org.crosslight.evidence.item.ItemContact;
import org.crosslight.evidence.item.ItemIds;
import org.crosslight.evidence.item.ItemMedia;
import org.crosslight.evidence.item.ItemParty;
import org.crosslight.evidence.item.SearchWords;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Items and rejections of one run, on their way into the staging tables. */
final class StagedRows {

  /** Beyond these years PostgreSQL and JSON no longer agree on how to write a time. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final String NOTHING = "[]";
  private static final String ESCAPED_NUL = "\\u0000";

  private static final String ITEM_COLUMNS =
      """
      attempt, ordinal, id, case_id, conversation_id, conversation_title,
        conversation_kind, kind, direction, sender_name, sender_identifier, recipients, at, at_text,
        assumed_zone, text, media, call, contact, deleted, marks, path, row, byte_offset, words
      """;
  private static final String REJECTION_COLUMNS =
      """
      extraction_id, attempt, ordinal, case_id, path, row, reason, detail,
        excerpt_length, excerpt
      """;

  private final ExtractionId extraction;
  private final CaseId caseId;
  private final UUID attempt;
  private final NamedFile file;
  private final ItemIds ids;
  private final ObjectWriter json;
  private final CopyRows items = new CopyRows();
  private final CopyRows rejections = new CopyRows();
  private long itemCount;
  private long rejectionCount;

  StagedRows(Run run, ObjectMapper json) {
    this.extraction = run.extraction().id();
    this.caseId = run.extraction().caseId();
    this.attempt = run.attempt();
    this.file = run.file();
    this.ids = new ItemIds(extraction);
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer();
  }

  void add(Row item) {
    Party sender = item.from();
    Body body = item.body();
    Instant at = item.at();
    items
        .add(attempt.toString())
        .add(itemCount)
        .add(ids.item(itemCount).toString())
        .add(caseId.toString())
        .add(ids.conversation(item.conversation().key()).toString())
        .add(item.conversation().title())
        .add(item.conversation().kind().slug())
        .add(item.itemKind().slug())
        .add(item.direction().slug())
        .add(sender == null ? null : sender.name())
        .add(sender == null ? null : sender.identifierValue())
        .add(
            item.to().isEmpty() ? NOTHING : written(item.to().stream().map(ItemParty::of).toList()))
        .add(at == null || at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at.toString())
        .add(item.atText())
        .add(item.assumedZone() == null ? null : item.assumedZone().getId())
        .add(item.text())
        .add(
            item.attachments().isEmpty()
                ? NOTHING
                : written(item.attachments().stream().map(ItemMedia::of).toList()))
        .add(body instanceof Call call ? written(ItemCall.of(call)) : null)
        .add(body instanceof Contact contact ? written(ItemContact.of(contact)) : null)
        .add(item.state().is() == State.Is.DELETED)
        .add(marks(item))
        .add(file.pathOf(item.provenance().path()))
        .add(item.provenance().row())
        .add(item.provenance().offset() == null ? null : item.provenance().offset().toString())
        .add(SearchWords.vector(searchable(item)))
        .endRow();
    itemCount++;
  }

  void add(Rejection rejection) {
    rejections
        .add(extraction.toString())
        .add(attempt.toString())
        .add(rejectionCount)
        .add(caseId.toString())
        .add(file.pathOf(rejection.place().path()))
        .add(rejection.place().row())
        .add(rejection.reason().slug())
        .add(rejection.detail())
        .add(rejection.excerptLength())
        .add(rejection.excerpt())
        .endRow();
    rejectionCount++;
  }

  int waiting() {
    return items.rows() + rejections.rows();
  }

  int waitingCharacters() {
    return items.characters() + rejections.characters();
  }

  /** Sends everything that waits, within the transaction. */
  void send(Handle handle) {
    items.send(handle, "staged_item", ITEM_COLUMNS);
    rejections.send(handle, "rejection", REJECTION_COLUMNS);
  }

  /** Forgets what was sent, once the transaction has been committed. */
  void sent() {
    items.clear();
    rejections.clear();
  }

  private static String marks(Row item) {
    StringJoiner array = new StringJoiner(",", "{", "}");
    for (Mark mark : item.marks()) {
      array.add(mark.slug());
    }
    return array.toString();
  }

  /** What an officer would search an item by: not who wrote it, which is a filter. */
  private static String searchable(Row item) {
    StringBuilder words = new StringBuilder();
    append(words, item.text());
    for (Attachment media : item.attachments()) {
      append(words, media.name());
    }
    if (item.body() instanceof Contact contact) {
      append(words, contact.name());
      append(words, contact.organisation());
      for (Identifier identifier : contact.identifiers()) {
        append(words, identifier.value());
      }
    }
    if (item.body() instanceof Call) {
      append(words, item.from());
      for (Party recipient : item.to()) {
        append(words, recipient);
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder words, @Nullable Party party) {
    if (party != null) {
      append(words, party.name());
      append(words, party.identifierValue());
    }
  }

  private static void append(StringBuilder words, @Nullable String text) {
    if (text != null) {
      words.append(text).append('\n');
    }
  }

  private String written(Object value) {
    try {
      String text = json.writeValueAsString(value);
      return text.contains(ESCAPED_NUL) ? withoutNul(text) : text;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL's jsonb has no U+0000; an escaped backslash before {@code u0000} is left alone. */
  private static String withoutNul(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("\\\\", at)) {
        clean.append("\\\\");
        at += 2;
      } else if (text.startsWith(ESCAPED_NUL, at)) {
        clean.append("\\ufffd");
        at += ESCAPED_NUL.length();
      } else {
        clean.append(text.charAt(at));
        at++;
      }
    }
    return clean.toString();
  }
}
