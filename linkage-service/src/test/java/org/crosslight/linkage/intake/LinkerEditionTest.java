package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.mention.EntityId;
import org.crosslight.linkage.mention.FoundMention;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.MentionFinder;
import org.crosslight.linkage.mention.StatedIdentifiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is read out of the same words stays the same as long as the edition does. When this fails
 * because a change of the readers was meant, raise {@link Linker#EDITION} and put its digest here.
 */
class LinkerEditionTest {
  private static final int EDITION = 2;
  private static final LinkageConfig CONFIG =
      new SmallRyeConfigBuilder()
          .withMapping(LinkageConfig.class)
          .build()
          .getConfigMapping(LinkageConfig.class);
  private static final String DIGEST =
      "e9e5b6420bed73a2859892500edd510166357fce0cc212a203195e248e8b003c";

  private static final List<String> TEXTS =
      List.of(
          "call me on 07700 900123 or +40 722 123 456, not 12345678901",
          "ring me 07700900124x and bring QX99 ZZZ to LS1 4AP at 07:30 on 07/11/2024",
          "mail Ana@Example.org or me@example.co.uk, snap @danny_k or insta: danny.k99",
          "GB29 NWBK 6016 1331 9268 19 or SO211000001001000100141",
          "sort code 11-22-33 account 12345678, not 11-12-24 12345678",
          "imei 490154203237518, see https://www.example.org/a?b=1 and example.com",
          "wa.me/447700900123 and 447700900123@s.whatsapp.net",
          "order no 07700900123, parcel 1Z999AA10123456784, £07700900123");

  private static final List<StatedIdentifiers.Stated> STATED =
      List.of(
          new StatedIdentifiers.Stated(null, null, "danny_99"),
          new StatedIdentifiers.Stated(null, null, "60006"),
          new StatedIdentifiers.Stated(null, null, "Vodafone"),
          new StatedIdentifiers.Stated("account", "telegram", "user77"),
          new StatedIdentifiers.Stated("handle", "telegram", "@Danny"),
          new StatedIdentifiers.Stated("handle", null, "@Danny"),
          new StatedIdentifiers.Stated("address", null, "12 Mill Lane Leeds LS1 4AP"),
          new StatedIdentifiers.Stated("phone", null, "(07700) 900123"));

  @Test
  void readsTheSameAsEverInThisEdition() throws NoSuchAlgorithmException {
    MentionFinder finder = new MentionFinder();
    StatedIdentifiers stated = new StatedIdentifiers(finder);
    List<String> read = new ArrayList<>();
    for (String text : texts()) {
      for (FoundMention found : finder.find(text)) {
        read.add(found.kind().code() + " " + found.start() + " " + found.normalised());
      }
    }
    STATED.forEach(
        given ->
            stated
                .of(given)
                .forEach(found -> read.add(found.kind().code() + " " + found.normalised())));
    read.addAll(ofItems(new ItemReader(finder, stated, CONFIG)));
    assertThat(Linker.EDITION).isEqualTo(EDITION);
    assertThat(digest(String.join("\n", read)))
        .as("what edition %d reads:%n%s", EDITION, String.join("\n", read))
        .isEqualTo(DIGEST);
  }

  /** What items of every shape say, whom they tell to own the device, and the links they show. */
  private static List<String> ofItems(ItemReader reader) {
    List<String> read = new ArrayList<>();
    List<ReadItem> items = EditionItems.ALL.stream().map(reader::read).toList();
    Map<Identifier, EntityId> entities = new HashMap<>();
    for (ReadItem item : items) {
      read.add("item " + item.item().position());
      for (ReadMention mention : item.mentions()) {
        entities.put(mention.identifier(), id(mention.identifier()));
        read.add(words(mention));
      }
      read.add("sender " + words(item.sender()) + " holds " + item.senderHolds());
      item.recipients().forEach(recipient -> read.add("recipient " + words(recipient)));
      item.linkedRecipients().forEach(recipient -> read.add("linked " + words(recipient)));
      read.add("holder receives " + item.holderReceives());
      item.card().forEach(contact -> read.add("card " + words(contact)));
      item.names().forEach(named -> read.add(words(named.identifier()) + " is " + named.name()));
      read.add("owner " + words(MentionStore.owner(item)));
    }
    read.add(MentionStore.tally(EditionItems.TASK, items, entities).toString());
    reader
        .readTranslation("ring 07700 900123 tonight " + "and tomorrow ".repeat(30) + "QX99 ZZC")
        .forEach(mention -> read.add(words(mention)));
    return read;
  }

  private static String words(ReadMention mention) {
    return "%s %s at %s to %s: %s, %s"
        .formatted(
            mention.source().code(),
            words(mention.identifier()),
            mention.start(),
            mention.end(),
            mention.value(),
            mention.quote());
  }

  private static String words(@Nullable Identifier identifier) {
    return identifier == null ? "nobody" : identifier.kind().code() + " " + identifier.normalised();
  }

  private static EntityId id(Identifier identifier) {
    return new EntityId(UUID.nameUUIDFromBytes(words(identifier).getBytes(StandardCharsets.UTF_8)));
  }

  /** One of each kind too, so that a new kind needs a new edition. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(TEXTS);
    for (IdentifierKind kind : IdentifierKind.values()) {
      texts.add(kind.facts().example());
    }
    return texts;
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
