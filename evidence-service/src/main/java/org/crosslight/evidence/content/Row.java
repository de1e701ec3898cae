package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a source says: one message, call, contact and so on, as the file gives it.
 *
 * <p>A format makes one with {@link #of}, naming only what the file says.
 *
 * @param body what differs from kind to kind
 * @param from null when the file does not say, for example an outgoing message of an unnamed owner
 * @param to who received it, as far as the file says
 * @param text what was written, without marks of the app; null when there is none
 * @param state whether it was still there
 * @param marks what else the file says about it, such as that it is a draft
 * @param versions what it said before it was edited, oldest first
 * @param replyTo what it answers, or null
 */
public record Row(
    Conversation conversation,
    Body body,
    Direction direction,
    @Nullable Party from,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Party> to,
    Times times,
    @Nullable String text,
    State state,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Mark> marks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attachment> attachments,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Version> versions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reaction> reactions,
    @Nullable ReplyTo replyTo,
    Provenance provenance) {

  // Empty lists are left out of JSON, of which there is a line for every row.
  public Row {
    to = copyOf(to);
    attachments = copyOf(attachments);
    versions = copyOf(versions);
    reactions = copyOf(reactions);
    marks =
        marks == null || marks.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(marks));
  }

  /** Begins a row; everything not said further is unknown or absent. */
  public static RowBuilder of(Conversation conversation, Body body) {
    return new RowBuilder(conversation, body);
  }

  /** The kind of item that it becomes. */
  public ItemKind itemKind() {
    return body.itemKind();
  }

  /** The moment, or null when the file gives none that can be understood. */
  public @Nullable Instant at() {
    return times.at();
  }

  /** The time as written, or empty when there is none. */
  public String atText() {
    return times.written();
  }

  /** The zone that was assumed for the moment, or null when the file fixes it. */
  public @Nullable ZoneId assumedZone() {
    return times.assumedZone();
  }

  /** Characters of text this row carries in all its parts. */
  public long characters() {
    long length =
        times.written().length()
            + Texts.length(text)
            + Texts.length(conversation.title())
            + conversation.key().length()
            + body.characters();
    if (from != null) {
      length += from.characters();
    }
    for (Party party : to) {
      length += party.characters();
    }
    for (Attachment one : attachments) {
      length += Texts.length(one.name()) + Texts.length(one.path());
    }
    for (Version version : versions) {
      length += Texts.length(version.text());
    }
    for (Reaction reaction : reactions) {
      length += reaction.what().length();
    }
    return length;
  }

  private static <T> List<T> copyOf(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
