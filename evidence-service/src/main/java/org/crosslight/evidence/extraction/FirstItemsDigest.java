package org.crosslight.evidence.extraction;

import java.util.List;
import java.util.UUID;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.Member;
import org.jspecify.annotations.Nullable;

/**
 * The first version, of when there were messages, calls and contacts: every item gives its fields
 * in the order below. Ids are left out, because every extraction has its own, and so is the name of
 * the file: the path given is that within it.
 */
final class FirstItemsDigest implements ItemsDigest {

  private final CitedFile file;
  private final HashedFields hashed = new HashedFields();

  FirstItemsDigest(CitedFile file) {
    this.file = file;
  }

  @Override
  public void add(Item next) {
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
    hashed.list(next.attachments().size());
    for (Attachment media : next.attachments()) {
      hashed.field(media.name());
      hashed.field(media.kind().code());
      hashed.field(media.size());
    }
    Call call = next.body() instanceof Call it ? it : null;
    hashed.field(call == null ? null : call.outcome().code());
    hashed.field(call == null ? null : call.durationSeconds());
    Contact contact = next.body() instanceof Contact it ? it : null;
    List<Identifier> identifiers = contact == null ? List.of() : contact.identifiers();
    hashed.field(contact == null ? null : contact.name());
    hashed.field(contact == null ? null : contact.organisation());
    hashed.list(identifiers.size());
    for (Identifier identifier : identifiers) {
      hashed.field(identifier.kind().code());
      hashed.field(identifier.value());
    }
    hashed.field(next.state().is() == State.Is.DELETED);
    hashed.list(next.marks().size());
    next.marks().forEach(hashed::field);
    hashed.field(file.partAt(next.provenance().path()));
    hashed.field(next.provenance().row());
    hashed.field(next.provenance().offset());
    hashed.hash();
  }

  @Override
  public void members(long number) {
    // Nobody was known to belong to a conversation but those who wrote in it.
  }

  @Override
  public void add(UUID conversation, Member next) {
    // As above.
  }

  @Override
  public String value() {
    return hashed.value();
  }

  private void party(@Nullable Party party) {
    hashed.field(party == null ? null : party.name());
    hashed.field(party == null ? null : party.identifierValue());
  }
}
