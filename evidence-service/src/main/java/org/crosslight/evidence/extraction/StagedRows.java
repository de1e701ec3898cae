package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.item.ItemColumns;
import org.crosslight.evidence.item.ItemIds;
import org.crosslight.evidence.item.SearchWords;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.kit.database.CopyRows;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Items and rejections of one attempt, on their way into the staging tables. */
final class StagedRows {

  /** Beyond these years PostgreSQL and JSON no longer agree on how to write a time. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final String NOTHING = "[]";
  private static final String ESCAPED_NUL = "\\u0000";

  private static final String ITEM_COLUMNS =
      "attempt, conversation_title, conversation_kind, words, " + ItemColumns.COMMON;
  private static final String MEMBER_COLUMNS =
      """
      attempt, conversation_title, conversation_kind, ordinal, case_id, conversation_id, name,
        identifier, identifier_kind, app, since, until, how
      """;
  private static final String REJECTION_COLUMNS =
      """
      extraction_id, attempt, ordinal, case_id, path, row, reason, detail,
        excerpt_length, excerpt
      """;

  private final ExtractionId extraction;
  private final CaseId caseId;
  private final UUID attempt;
  private final CitedFile file;
  private final ItemIds ids;
  private final ObjectWriter json;
  private final CopyRows items = new CopyRows();
  private final CopyRows members = new CopyRows();
  private final CopyRows rejections = new CopyRows();
  private final String plain;
  private List<Party> lastRecipients = List.of();
  private String lastRecipientsWritten = NOTHING;
  private long itemCount;
  private long memberCount;
  private long rejectionCount;

  StagedRows(Attempt attempt, ObjectMapper json) {
    this.extraction = attempt.extraction().id();
    this.caseId = attempt.extraction().caseId();
    this.attempt = attempt.id();
    this.file = attempt.file();
    this.ids = new ItemIds(extraction);
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer();
    this.plain = written(Message.PLAIN);
  }

  void add(Row item) {
    String text = item.body().words(item.text());
    conversation(items, item.conversation())
        .add(SearchWords.vector(searchable(item, text)))
        .add(itemCount)
        .add(ids.item(itemCount).toString())
        .add(caseId.toString())
        .add(ids.conversation(item.conversation().key()).toString())
        .add(item.itemKind().code())
        .add(item.direction().code());
    party(items, item.from())
        .add(recipients(item.to()))
        .add(moment(item.at()))
        .add(item.atText())
        .add(item.assumedZone() == null ? null : item.assumedZone().getId())
        .add(text)
        .add(item.body().equals(Message.PLAIN) ? plain : written(item.body()))
        .add(item.attachments().isEmpty() ? NOTHING : written(item.attachments()))
        .add(item.state().equals(State.INTACT) ? null : written(item.state()))
        .add(item.versions().isEmpty() ? null : written(item.versions()))
        .add(item.reactions().isEmpty() ? null : written(item.reactions()))
        .add(item.replyTo() == null ? null : written(item.replyTo()))
        .add(marks(item))
        .add(file.pathOf(item.provenance().path()))
        .add(item.provenance().row())
        .add(item.provenance().offset() == null ? null : item.provenance().offset().toString())
        .endRow();
    itemCount++;
  }

  void add(Membership membership) {
    conversation(members, membership.conversation())
        .add(memberCount)
        .add(caseId.toString())
        .add(ids.conversation(membership.conversation().key()).toString());
    party(members, membership.party())
        .add(moment(membership.since()))
        .add(moment(membership.until()))
        .add(membership.how())
        .endRow();
    memberCount++;
  }

  private CopyRows conversation(CopyRows rows, Conversation conversation) {
    return rows.add(attempt.toString()).add(conversation.title()).add(conversation.kind().code());
  }

  /** Rows that follow each other mostly went to the same people. */
  private String recipients(List<Party> parties) {
    if (!parties.equals(lastRecipients)) {
      lastRecipients = parties;
      lastRecipientsWritten = parties.isEmpty() ? NOTHING : written(parties);
    }
    return lastRecipientsWritten;
  }

  private static CopyRows party(CopyRows rows, @Nullable Party party) {
    Identifier identifier = party == null ? null : party.identifier();
    return rows.add(party == null ? null : party.name())
        .add(identifier == null ? null : identifier.value())
        .add(identifier == null ? null : identifier.kind().code())
        .add(identifier == null ? null : identifier.app());
  }

  private static @Nullable String moment(@Nullable Instant at) {
    return at == null || at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at.toString();
  }

  void add(Rejection rejection) {
    rejections
        .add(extraction.toString())
        .add(attempt.toString())
        .add(rejectionCount)
        .add(caseId.toString())
        .add(file.pathOf(rejection.place().path()))
        .add(rejection.place().row())
        .add(rejection.reason().code())
        .add(rejection.detail())
        .add(rejection.excerptLength())
        .add(rejection.excerpt())
        .endRow();
    rejectionCount++;
  }

  int waiting() {
    return items.rows() + members.rows() + rejections.rows();
  }

  int waitingCharacters() {
    return items.characters() + members.characters() + rejections.characters();
  }

  /** Sends everything that waits, within the transaction. */
  void send(Handle handle) {
    items.insertInto(handle, "staged_item", ITEM_COLUMNS);
    members.insertInto(handle, "staged_member", MEMBER_COLUMNS);
    rejections.insertInto(handle, "rejection", REJECTION_COLUMNS);
  }

  /** Forgets what was sent, once the transaction has been committed. */
  void sent() {
    items.clear();
    members.clear();
    rejections.clear();
  }

  private static String marks(Row item) {
    StringJoiner array = new StringJoiner(",", "{", "}");
    for (Mark mark : item.marks()) {
      array.add(mark.code());
    }
    return array.toString();
  }

  /** What an officer would search an item by: not who wrote it, which is a filter. */
  private static String searchable(Row item, @Nullable String text) {
    StringBuilder words = new StringBuilder();
    append(words, text);
    for (Attachment attachment : item.attachments()) {
      append(words, attachment.name());
    }
    item.body().foundBy().forEach(found -> append(words, found));
    if (item.body().foundByPeople()) {
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
