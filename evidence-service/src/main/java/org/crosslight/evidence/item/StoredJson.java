package org.crosslight.evidence.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Body;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Reaction;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.content.Version;
import org.jspecify.annotations.Nullable;

/** Reads the parts of items that are stored as JSON; what most items do not have costs nothing. */
@ApplicationScoped
public class StoredJson {

  private static final String NOTHING = "[]";

  /** A message without more, as PostgreSQL writes it. */
  private static final String PLAIN = "{\"kind\": \"message\"}";

  private final Form<Body> body;
  private final Form<List<Party>> parties;
  private volatile LastParties lastParties = new LastParties("", List.of());
  private final Form<List<Attachment>> attachments;
  private final Form<State> state;
  private final Form<List<Version>> versions;
  private final Form<List<Reaction>> reactions;
  private final Form<ReplyTo> replyTo;

  public StoredJson(ObjectMapper json) {
    body = new Form<>(json.readerFor(Body.class));
    parties = new Form<>(json.readerForListOf(Party.class));
    attachments = new Form<>(json.readerForListOf(Attachment.class));
    state = new Form<>(json.readerFor(State.class));
    versions = new Form<>(json.readerForListOf(Version.class));
    reactions = new Form<>(json.readerForListOf(Reaction.class));
    replyTo = new Form<>(json.readerFor(ReplyTo.class));
  }

  Body body(String text) {
    return text.equals(PLAIN) ? Message.PLAIN : body.read(text);
  }

  List<Party> parties(String text) {
    if (text.equals(NOTHING)) {
      return List.of();
    }
    LastParties last = lastParties;
    if (!last.text().equals(text)) {
      last = new LastParties(text, parties.read(text));
      lastParties = last;
    }
    return last.parties();
  }

  List<Attachment> attachments(String text) {
    return text.equals(NOTHING) ? List.of() : attachments.read(text);
  }

  State state(@Nullable String text) {
    return text == null ? State.INTACT : state.read(text);
  }

  List<Version> versions(@Nullable String text) {
    return text == null ? List.of() : versions.read(text);
  }

  List<Reaction> reactions(@Nullable String text) {
    return text == null ? List.of() : reactions.read(text);
  }

  @Nullable ReplyTo replyTo(@Nullable String text) {
    return text == null ? null : replyTo.read(text);
  }

  /** Items that follow each other mostly went to the same people. */
  private record LastParties(String text, List<Party> parties) {

    LastParties {
      parties = List.copyOf(parties);
    }
  }

  /** How values of one type are read. */
  private record Form<T>(ObjectReader reader) {

    T read(String text) {
      try {
        T value = reader.readValue(text);
        if (value == null || (value instanceof List<?> list && list.contains(null))) {
          throw new IllegalArgumentException("nothing is stored where something must be");
        }
        return value;
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
