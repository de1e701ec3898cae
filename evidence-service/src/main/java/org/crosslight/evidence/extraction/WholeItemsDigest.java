package org.crosslight.evidence.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.Member;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The second version: everything the reader said, whatever kinds there are.
 *
 * <p>Every item gives its fields in the order below. Body, attachments, state, versions, reactions
 * and what it replies to are fields in the canonical JSON of RFC 8785, without what is absent.
 * Conversations are numbered as they appear, from 0; the first item of each gives its title and
 * kind as well. At the end come those who belonged to a conversation. Left out are ids and the name
 * of the file, which two readings of the same bytes need not share.
 */
final class WholeItemsDigest implements ItemsDigest {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build()
          .writer();

  /** What most items have; it need not be made anew. */
  private static final String PLAIN = canonical(Message.PLAIN);

  private final CitedFile file;
  private final Map<UUID, Said> conversations;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final HashedFields hashed = new HashedFields();

  WholeItemsDigest(CitedFile file, Map<UUID, Said> conversations) {
    this.file = file;
    this.conversations = Map.copyOf(conversations);
  }

  @Override
  public void add(Item next) {
    conversation(next.conversationId());
    hashed.field(next.position());
    hashed.field(next.kind());
    hashed.field(next.direction());
    party(next.sender());
    hashed.list(next.recipients().size());
    next.recipients().forEach(this::party);
    hashed.field(next.at());
    hashed.field(next.atText());
    hashed.field(next.assumedZone());
    hashed.field(next.text());
    hashed.field(next.body().equals(Message.PLAIN) ? PLAIN : canonical(next.body()));
    each(next.attachments());
    hashed.field(next.state().equals(State.INTACT) ? null : canonical(next.state()));
    each(next.versions());
    each(next.reactions());
    hashed.field(next.replyTo() == null ? null : canonical(next.replyTo()));
    hashed.list(next.marks().size());
    next.marks().forEach(hashed::field);
    hashed.field(file.partAt(next.provenance().path()));
    hashed.field(next.provenance().row());
    hashed.field(next.provenance().offset());
    hashed.hash();
  }

  @Override
  public void members(long number) {
    hashed.list(number);
    hashed.hash();
  }

  @Override
  public void add(UUID conversation, Member next) {
    conversation(conversation);
    hashed.field(canonical(next));
    hashed.hash();
  }

  @Override
  public String value() {
    return hashed.value();
  }

  private void conversation(UUID id) {
    Integer number = numbers.get(id);
    if (number != null) {
      hashed.field(number);
      return;
    }
    hashed.field(numbers.size());
    numbers.put(id, numbers.size());
    Said said = conversations.get(id);
    hashed.field(said == null ? null : said.title());
    hashed.field(said == null ? null : said.kind());
  }

  private void party(@Nullable Party party) {
    Identifier identifier = party == null ? null : party.identifier();
    hashed.field(party == null ? null : party.name());
    hashed.field(identifier == null ? null : identifier.value());
    hashed.field(identifier == null ? null : identifier.kind().code());
    hashed.field(identifier == null ? null : identifier.app());
  }

  private void each(List<?> values) {
    hashed.list(values.size());
    for (Object value : values) {
      hashed.field(canonical(value));
    }
  }

  private static String canonical(Object value) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Our own JSON is not JSON", e);
    }
  }
}
