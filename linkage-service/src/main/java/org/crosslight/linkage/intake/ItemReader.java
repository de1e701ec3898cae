package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.mention.FoundMention;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.MentionFinder;
import org.crosslight.linkage.mention.MentionSource;
import org.crosslight.linkage.mention.StatedIdentifiers;
import org.jspecify.annotations.Nullable;

/** Reads what one item says: who sent it to whom, and what its text names. */
@ApplicationScoped
public class ItemReader {
  private static final int LONGEST_NAME = 120;

  private final MentionFinder finder;
  private final StatedIdentifiers stated;
  private final int maxLinkedRecipients;

  public ItemReader(MentionFinder finder, StatedIdentifiers stated, LinkageConfig config) {
    this.finder = finder;
    this.stated = stated;
    this.maxLinkedRecipients = config.maxLinkedRecipients();
  }

  ReadItem read(SourceItem item) {
    List<ReadMention> mentions = new ArrayList<>();
    List<ReadItem.Named> names = new ArrayList<>();
    String text = item.text();
    if (text != null) {
      for (FoundMention found : finder.find(text)) {
        mentions.add(
            new ReadMention(
                MentionSource.TEXT,
                identifier(found),
                found.start(),
                found.end(),
                found.value(),
                Excerpt.around(text, found.start())));
      }
    }
    List<Identifier> card = item.isContact() ? readCard(item.body(), mentions, names) : List.of();
    Optional<Identifier> sender = party(item.sender(), mentions, names);
    Set<Identifier> recipients = new LinkedHashSet<>();
    for (SourceItem.Party recipient : item.recipientsOrNone()) {
      identifier(recipient)
          .filter(id -> sender.filter(id::equals).isEmpty() && recipients.add(id))
          .ifPresent(id -> spotParty(recipient, id, mentions, names));
    }
    boolean exchanged = !item.isContact();
    return new ReadItem(
        item,
        mentions,
        sender.orElse(null),
        exchanged && item.isOutgoing(),
        List.copyOf(recipients),
        recipients.stream().limit(maxLinkedRecipients).toList(),
        exchanged && item.isIncoming() && recipients.isEmpty(),
        card,
        names);
  }

  /** What the English of an item names and its original does not. */
  List<ReadMention> readTranslation(String english) {
    List<ReadMention> mentions = new ArrayList<>();
    for (FoundMention found : finder.find(english)) {
      mentions.add(
          new ReadMention(
              MentionSource.TRANSLATION,
              identifier(found),
              found.start(),
              found.end(),
              found.value(),
              Excerpt.window(english, found.start())));
    }
    return mentions;
  }

  private List<Identifier> readCard(
      SourceItem.Body contact, List<ReadMention> mentions, List<ReadItem.Named> names) {
    if (contact.identifiers() == null) {
      return List.of();
    }
    Set<Identifier> card = new LinkedHashSet<>();
    for (SourceItem.ContactIdentifier field : contact.identifiers()) {
      for (Identifier identifier : stated.of(field.stated())) {
        if (card.add(identifier)) {
          mentions.add(
              new ReadMention(MentionSource.CONTACT, identifier, null, null, field.value(), null));
          name(contact.name(), identifier, names);
        }
      }
    }
    return List.copyOf(card);
  }

  private Optional<Identifier> party(
      SourceItem.@Nullable Party party, List<ReadMention> mentions, List<ReadItem.Named> names) {
    if (party == null) {
      return Optional.empty();
    }
    Optional<Identifier> identifier = identifier(party);
    identifier.ifPresent(id -> spotParty(party, id, mentions, names));
    return identifier;
  }

  private Optional<Identifier> identifier(SourceItem.Party party) {
    return stated.ofParty(party.name(), party.stated());
  }

  private static void spotParty(
      SourceItem.Party party,
      Identifier identifier,
      List<ReadMention> mentions,
      List<ReadItem.Named> names) {
    String written = party.identifier() != null ? party.identifier() : party.name();
    mentions.add(
        new ReadMention(
            MentionSource.PARTY,
            identifier,
            null,
            null,
            written == null ? identifier.normalised() : written,
            null));
    if (party.identifier() != null) {
      name(party.name(), identifier, names);
    }
  }

  private static void name(
      @Nullable String name, Identifier identifier, List<ReadItem.Named> names) {
    if (name != null && !name.isBlank()) {
      String stripped = name.strip();
      names.add(
          new ReadItem.Named(
              identifier,
              stripped.length() <= LONGEST_NAME
                  ? stripped
                  : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_NAME / 2))));
    }
  }

  private static Identifier identifier(FoundMention found) {
    return new Identifier(found.kind(), found.normalised());
  }
}
