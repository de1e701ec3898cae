package org.crosslight.evidence.reader.format.messagetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.content.Times;
import org.crosslight.evidence.reader.Owner;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.source.table.CellTable;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** What the cells of a row mean under their headings. */
final class MessageRow {
  private static final Conversation CALLS =
      new Conversation("calls", "Calls", ConversationKind.CALLS);

  private final WrittenTimes times;
  private final Owner owner;

  MessageRow(Rows rows) {
    this.times = rows.times();
    this.owner = rows.owner();
  }

  /** What the row says, or null when it has nothing that makes an item. */
  @Nullable RowBuilder item(CellTable.Line row, SheetPlan plan) {
    Columns columns = plan.columns();
    List<String> cells = row.cells();
    String text = text(columns, cells);
    List<Attachment> media =
        columns.cells(Role.ATTACHMENT, cells).stream()
            .map(name -> MediaNames.media(lastOfPath(name)))
            .toList();
    Parties parties = parties(columns, cells);
    Timed when = when(columns, cells, plan);
    if (text == null && media.isEmpty() && parties.isEmpty() && when.times().written().isEmpty()) {
      return null;
    }
    Call call = call(columns, cells, text);
    return Row.of(
            call == null ? conversation(columns, cells, parties) : CALLS,
            call == null ? Message.PLAIN : call)
        .direction(parties.direction())
        .from(parties.sender())
        .to(parties.recipients())
        .times(when)
        .text(text)
        .attachments(media)
        .state(state(columns, cells))
        .marks(marks(row, columns, parties));
  }

  private static Set<Mark> marks(CellTable.Line row, Columns columns, Parties parties) {
    List<String> cells = row.cells();
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (row.replaced()) {
      marks.add(Mark.BYTES_REPLACED);
    }
    if (CellWords.isYes(columns.cell(Role.STARRED, cells))) {
      marks.add(Mark.STARRED);
    }
    if (CellWords.isYes(columns.cell(Role.CARVED, cells))) {
      marks.add(Mark.CARVED);
    }
    if (parties.system()) {
      marks.add(Mark.SYSTEM);
    }
    if (CellWords.isDraft(columns.cell(Role.DIRECTION, cells))) {
      marks.add(Mark.DRAFT);
    }
    return marks;
  }

  private static @Nullable String text(Columns columns, List<String> cells) {
    String body = columns.cell(Role.BODY, cells);
    String subject = columns.cell(Role.SUBJECT, cells);
    return subject == null ? body : body == null ? subject : subject + "\n" + body;
  }

  private static String lastOfPath(String name) {
    String stripped = name.strip();
    int slash = Math.max(stripped.lastIndexOf('/'), stripped.lastIndexOf('\\'));
    return slash < 0 || slash == stripped.length() - 1 ? stripped : stripped.substring(slash + 1);
  }

  private static @Nullable Call call(Columns columns, List<String> cells, @Nullable String text) {
    String kind = columns.cell(Role.KIND, cells);
    String type = columns.cell(Role.DIRECTION, cells);
    Long seconds = seconds(columns.cell(Role.DURATION, cells));
    boolean onlyCalls = !columns.has(Role.BODY) && !columns.has(Role.KIND);
    boolean isCall =
        CellWords.isCall(kind)
            || (CellWords.isCall(type) && text == null)
            || (onlyCalls && columns.has(Role.DURATION));
    if (!isCall) {
      return null;
    }
    if (CellWords.isMissed(type)) {
      return new Call(seconds, CallOutcome.MISSED);
    }
    return new Call(
        seconds, seconds != null && seconds > 0 ? CallOutcome.ANSWERED : CallOutcome.UNKNOWN);
  }

  private static @Nullable Long seconds(@Nullable String duration) {
    if (duration == null) {
      return null;
    }
    if (duration.matches("\\d{1,9}")) {
      return Long.valueOf(duration);
    }
    if (!duration.matches("\\d{1,4}(:\\d{2}){1,2}")) {
      return null;
    }
    long seconds = 0;
    for (String part : duration.split(":", -1)) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }

  private static State state(Columns columns, List<String> cells) {
    if (CellWords.isYes(columns.cell(Role.DELETED, cells))) {
      return State.DELETED;
    }
    return CellWords.isYes(columns.cell(Role.CARVED, cells)) ? State.RECOVERED : State.INTACT;
  }

  private Timed when(Columns columns, List<String> cells, SheetPlan plan) {
    String written = written(columns, cells);
    if (written.isEmpty()) {
      return Timed.plain(Times.NONE);
    }
    TableTime.Read read = TableTime.read(written, plan.dateOrder());
    Instant at = read == null ? null : read.at();
    return at == null
        ? times.local(read == null ? null : read.local(), written)
        : WrittenTimes.moment(at, written);
  }

  // The column of the time may repeat the date, as in 21/03/2019 10:11:12(UTC+0), or not.
  private static String written(Columns columns, List<String> cells) {
    String time = columns.cell(Role.TIME, cells);
    String date = columns.cell(Role.DATE, cells);
    String clock = columns.cell(Role.CLOCK, cells);
    if (time != null && (date == null || TableTime.isDated(time))) {
      return time;
    }
    String hour = time == null ? clock : time;
    if (date == null) {
      return hour == null ? "" : hour;
    }
    if (hour == null) {
      return date;
    }
    return TableTime.isDated(hour) ? hour : date + " " + hour;
  }

  /** Who sent and who received. */
  private record Parties(
      Direction direction,
      @Nullable Party sender,
      List<Party> recipients,
      List<Party> others,
      boolean system) {
    boolean isEmpty() {
      return sender == null && recipients.isEmpty();
    }
  }

  private Parties parties(Columns columns, List<String> cells) {
    String app = columns.cell(Role.APP, cells);
    TableParty from = from(columns, cells, app);
    List<TableParty> to = new ArrayList<>(TableParty.all(columns.cells(Role.TO, cells), app));
    if (to.isEmpty()) {
      to.addAll(TableParty.all(columns.cells(Role.TO_NAME, cells), app));
    } else if (to.size() == 1 && to.getFirst().party().name() == null) {
      String name = columns.cell(Role.TO_NAME, cells);
      to.set(
          0,
          new TableParty(
              new Party(name, to.getFirst().party().identifier()), to.getFirst().owner(), false));
    }
    List<TableParty> participants = TableParty.all(columns.cells(Role.PARTICIPANTS, cells), app);
    String account = columns.cell(Role.OWNER, cells);
    Direction told = CellWords.direction(columns.cell(Role.DIRECTION, cells));
    TableParty counterpart = counterpart(columns, cells, app);
    Direction direction = told != null ? told : direction(from, to, participants, account);
    if (from == null && counterpart != null) {
      if (direction == Direction.OUTGOING) {
        to.add(counterpart);
      } else {
        from = counterpart;
      }
    }
    List<TableParty> all = new ArrayList<>(participants);
    if (from != null) {
      all.add(from);
    }
    all.addAll(to);
    return new Parties(
        direction,
        from == null ? null : from.party(),
        to.stream().map(TableParty::party).distinct().toList(),
        all.stream()
            .filter(one -> !one.system() && !isOwner(one, account))
            .map(TableParty::party)
            .distinct()
            .toList(),
        from != null && from.system());
  }

  private static @Nullable TableParty from(
      Columns columns, List<String> cells, @Nullable String app) {
    String identifier = columns.cell(Role.FROM_IDENTIFIER, cells);
    String name = columns.cell(Role.FROM_NAME, cells);
    String cell = columns.cell(Role.FROM, cells);
    if (identifier != null) {
      return new TableParty(
          new Party(name == null ? cell : name, WrittenIdentifiers.of(identifier, app)),
          false,
          false);
    }
    TableParty from = TableParty.of(cell == null ? name : cell, app);
    if (from == null || name == null || from.party().name() != null) {
      return from;
    }
    return new TableParty(new Party(name, from.party().identifier()), from.owner(), from.system());
  }

  private static @Nullable TableParty counterpart(
      Columns columns, List<String> cells, @Nullable String app) {
    String name = columns.cell(Role.COUNTERPART_NAME, cells);
    TableParty party = TableParty.of(columns.cell(Role.COUNTERPART, cells), app);
    if (party == null || name == null || party.party().name() != null) {
      return party == null ? TableParty.of(name, app) : party;
    }
    return new TableParty(new Party(name, party.party().identifier()), party.owner(), false);
  }

  private Direction direction(
      @Nullable TableParty from,
      List<TableParty> to,
      List<TableParty> participants,
      @Nullable String account) {
    if (from == null || from.system()) {
      return Direction.UNKNOWN;
    }
    if (isOwner(from, account)) {
      return Direction.OUTGOING;
    }
    boolean ownerNamed =
        to.stream().anyMatch(one -> isOwner(one, account))
            || participants.stream().anyMatch(one -> isOwner(one, account))
            || owner.isKnown();
    return ownerNamed ? Direction.INCOMING : Direction.UNKNOWN;
  }

  private boolean isOwner(TableParty one, @Nullable String account) {
    if (one.owner() || owner.is(one.party())) {
      return true;
    }
    if (account == null) {
      return false;
    }
    String identifier = one.party().identifierValue();
    return identifier == null
        ? account.equals(one.party().name())
        : owner.keyOf(identifier).equals(owner.keyOf(account));
  }

  private Conversation conversation(Columns columns, List<String> cells, Parties parties) {
    String app = columns.cell(Role.APP, cells);
    String id = columns.cell(Role.CONVERSATION, cells);
    String title = columns.cell(Role.TITLE, cells);
    String prefix = "table:" + (app == null ? "" : app + ":");
    String shown = title == null ? titleOf(parties) : title;
    if (id != null) {
      return new Conversation(prefix + id, shown, ConversationKind.CHAT);
    }
    Set<String> keys = new TreeSet<>();
    for (Party other : parties.others()) {
      String identifier = other.identifierValue();
      keys.add(identifier == null ? String.valueOf(other.name()) : owner.keyOf(identifier));
    }
    return new Conversation(prefix + String.join(",", keys), shown, ConversationKind.CHAT);
  }

  private static @Nullable String titleOf(Parties parties) {
    List<String> names =
        parties.others().stream()
            .limit(5)
            .map(party -> party.name() == null ? party.identifierValue() : party.name())
            .map(String::valueOf)
            .distinct()
            .toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }
}
