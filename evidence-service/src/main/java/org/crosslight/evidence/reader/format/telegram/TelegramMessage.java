package org.crosslight.evidence.reader.format.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.evidence.content.Body;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Location;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Reaction;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.reader.source.json.JsonFields;
import org.crosslight.evidence.reader.source.text.Given;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** What one object of an export says: a message, a line of the app, or a person of a list. */
record TelegramMessage(JsonNode json) {
  private static final String APP = "telegram";

  @Nullable String text(String name) {
    return JsonFields.text(json, name);
  }

  /** An account as exports name it: {@code user77}, or 77 in those from before 2021. */
  static @Nullable Identifier account(@Nullable String id) {
    if (id == null || id.equals("0")) {
      return null;
    }
    boolean bare = id.matches("\\d{1,18}") && Long.parseLong(id) >>> 32 == 0;
    return Identifier.account(APP, bare ? "user" + id : id);
  }

  private @Nullable Party party(String field) {
    return Party.of(text(field), account(text(field + "_id")));
  }

  boolean isService() {
    return "service".equals(text("type"));
  }

  @Nullable Party from() {
    return party(isService() ? "actor" : "from");
  }

  /** Somebody of whom the export gives names, number and account. */
  Contact person() {
    List<Identifier> identifiers = new ArrayList<>();
    Identifier account = account(text(json.has("user_id") ? "user_id" : "id"));
    if (account != null) {
      identifiers.add(account);
    }
    String phone = text("phone_number");
    if (phone != null) {
      identifiers.add(Identifier.phone(phone));
    }
    String handle = text("username");
    if (handle != null) {
      identifiers.add(Identifier.handle(APP, handle));
    }
    String name = json.path("first_name").asText("") + " " + json.path("last_name").asText("");
    return new Contact(Given.first(name.strip(), text("name")), identifiers, null);
  }

  Body body(Direction direction) {
    if (isCall()) {
      return new Call(JsonFields.number(json, "duration_seconds"), outcome(direction));
    }
    JsonNode place = json.path("location_information");
    double latitude = place.path("latitude").asDouble(Double.NaN);
    double longitude = place.path("longitude").asDouble(Double.NaN);
    if (Location.isOnEarth(latitude, longitude)) {
      return new Location(latitude, longitude, null, text("place_name"));
    }
    if (json.path("contact_information").isObject()) {
      return new TelegramMessage(json.path("contact_information")).person();
    }
    Party origin = party("forwarded_from");
    return origin == null ? Message.PLAIN : new Message(origin);
  }

  private CallOutcome outcome(Direction direction) {
    return switch (json.path("discard_reason").asText("")) {
      case "missed" ->
          direction == Direction.OUTGOING ? CallOutcome.NOT_ANSWERED : CallOutcome.MISSED;
      case "busy" -> CallOutcome.REJECTED;
      default -> json.has("duration_seconds") ? CallOutcome.ANSWERED : CallOutcome.UNKNOWN;
    };
  }

  boolean isCall() {
    return "phone_call".equals(text("action"));
  }

  /** What was written; of a line of the app, what happened, in the export's own words. */
  @Nullable String words() {
    StringBuilder words = new StringBuilder();
    if (isService() && !isCall()) {
      words.append(json.path("action").asText("").replace('_', ' '));
      String title = text("title");
      List<String> about = new ArrayList<>(title == null ? List.of() : List.of(title));
      about.addAll(members());
      words.append(about.isEmpty() ? "" : ": ").append(String.join(", ", about));
    }
    JsonNode text = json.path("text");
    for (JsonNode piece : text.isArray() ? text : List.of(text)) {
      words.append(piece.isObject() ? piece.path("text").asText("") : piece.asText(""));
      String link = JsonFields.text(piece, "href");
      words.append(link == null ? "" : " <" + link + ">");
    }
    JsonNode poll = json.path("poll");
    words.append(poll.path("question").asText(""));
    for (JsonNode answer : poll.path("answers")) {
      words.append("\n- ").append(answer.path("text").asText(""));
      words.append(" (").append(answer.path("voters").asLong()).append(')');
    }
    return words.isEmpty() ? null : words.toString();
  }

  /** People whom a line of the app names; accounts that are gone have no name. */
  List<String> members() {
    List<String> names = new ArrayList<>();
    json.path("members").forEach(name -> names.add(name.asText("")));
    return names.stream().filter(name -> !name.isBlank()).toList();
  }

  /** When it was sent: the moment that newer exports give, or else a wall clock's time. */
  Timed sent(WrittenTimes times) {
    String moment = text("date_unixtime");
    return moment == null
        ? times.iso(text("date"))
        : WrittenTimes.epoch(moment, json.path("date").asText(moment));
  }

  /** When it was changed for the last time, or null when the export does not say. */
  @Nullable Instant edited() {
    String moment = text("edited_unixtime");
    return moment == null ? null : WrittenTimes.epoch(moment, moment).times().at();
  }

  MediaKind mediaKind() {
    return switch (json.path("media_type").asText("")) {
      case "sticker" -> MediaKind.STICKER;
      case "animation" -> MediaKind.GIF;
      case "voice_message", "audio_file" -> MediaKind.AUDIO;
      case "video_message", "video_file" -> MediaKind.VIDEO;
      default -> MediaNames.kindOfType(json.path("mime_type").asText("application/"));
    };
  }

  List<Reaction> reactions() {
    List<Reaction> all = new ArrayList<>();
    for (JsonNode reaction : json.path("reactions")) {
      String what =
          Given.first(
              JsonFields.text(reaction, "emoji"),
              JsonFields.text(reaction, "document_id"),
              JsonFields.text(reaction, "type"));
      if (what == null) {
        continue;
      }
      long unnamed = reaction.path("count").asLong() - reaction.path("recent").size();
      for (JsonNode by : reaction.path("recent")) {
        all.add(new Reaction(new TelegramMessage(by).from(), what, null));
      }
      if (unnamed > 0) {
        all.add(new Reaction(null, unnamed == 1 ? what : what + " ×" + unnamed, null));
      }
    }
    return all;
  }
}
