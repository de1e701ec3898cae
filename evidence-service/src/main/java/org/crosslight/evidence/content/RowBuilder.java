package org.crosslight.evidence.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row in the making: a format says what its file says, and leaves out the rest. */
public final class RowBuilder {
  private final Conversation conversation;
  private final Body body;
  private Direction direction = Direction.UNKNOWN;
  private @Nullable Party from;
  private List<Party> to = List.of();
  private Times times = Times.NONE;
  private @Nullable String text;
  private State state = State.INTACT;
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private List<Attachment> attachments = List.of();
  private List<Version> versions = List.of();
  private final List<Reaction> reactions = new ArrayList<>(0);
  private @Nullable ReplyTo replyTo;

  RowBuilder(Conversation conversation, Body body) {
    this.conversation = conversation;
    this.body = body;
  }

  public RowBuilder direction(Direction which) {
    direction = which;
    return this;
  }

  public RowBuilder from(@Nullable Party party) {
    from = party;
    return this;
  }

  public RowBuilder to(List<Party> parties) {
    to = parties;
    return this;
  }

  /** One recipient, or none when the file does not name them. */
  public RowBuilder to(@Nullable Party party) {
    to = party == null ? List.of() : List.of(party);
    return this;
  }

  public RowBuilder times(Times when) {
    times = when;
    return this;
  }

  /** The same, with what is to be said about the time. */
  public RowBuilder times(Timed when) {
    marks.addAll(when.marks());
    return times(when.times());
  }

  public RowBuilder text(@Nullable String words) {
    text = words;
    return this;
  }

  public RowBuilder state(State how) {
    state = how;
    return this;
  }

  public RowBuilder mark(Mark mark) {
    marks.add(mark);
    return this;
  }

  public RowBuilder marks(Collection<Mark> all) {
    marks.addAll(all);
    return this;
  }

  public RowBuilder attachments(List<Attachment> all) {
    attachments = all;
    return this;
  }

  public RowBuilder versions(List<Version> all) {
    versions = all;
    return this;
  }

  public RowBuilder reaction(Reaction reaction) {
    reactions.add(reaction);
    return this;
  }

  public RowBuilder replyTo(@Nullable ReplyTo answered) {
    replyTo = answered;
    return this;
  }

  /** The row, read at this place. */
  public Row at(Provenance provenance) {
    return new Row(
        conversation,
        body,
        direction,
        from,
        to,
        times,
        text,
        state,
        marks,
        attachments,
        versions,
        reactions,
        replyTo,
        provenance);
  }
}
