package org.crosslight.evidence.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.ItemContact;
import org.crosslight.evidence.item.ItemMedia;
import org.crosslight.evidence.item.ItemParty;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the items of an extraction in the order of the source. Two readings of the same
 * bytes with the same reader and settings have the same digest, however often they were
 * interrupted.
 *
 * <p>Every item gives its fields in the order below, every field as the number of its UTF-8 bytes,
 * a colon and the bytes; a field that is absent gives {@code -}; a list gives its length, {@code *}
 * and its elements. Ids are left out, because every extraction has its own, and so is the name of
 * the file: the path given is that within it.
 */
public final class ItemsDigest {

  private final NamedFile file;
  private final MessageDigest digest;
  private final StringBuilder item = new StringBuilder(512);

  ItemsDigest(NamedFile file) {
    this.file = file;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** A digest over items of the file of that name. */
  public static ItemsDigest ofFile(String fileName) {
    return new ItemsDigest(new NamedFile(fileName));
  }

  /** Adds the next item in the order of the source. */
  public void add(Item next) {
    item.setLength(0);
    field(Integer.toString(next.position()));
    field(next.kind());
    field(next.direction());
    party(next.sender());
    list(next.recipients().size());
    next.recipients().forEach(this::party);
    field(text(next.at()));
    field(next.atText());
    field(next.assumedZone());
    field(next.text());
    list(next.media().size());
    for (ItemMedia media : next.media()) {
      field(media.name());
      field(media.kind().slug());
      field(text(media.size()));
    }
    field(next.call() == null ? null : next.call().outcome().slug());
    field(next.call() == null ? null : text(next.call().durationSeconds()));
    List<ItemContact.Reached> identifiers =
        next.contact() == null ? List.of() : next.contact().identifiers();
    field(next.contact() == null ? null : next.contact().name());
    field(next.contact() == null ? null : next.contact().organisation());
    list(identifiers.size());
    for (ItemContact.Reached identifier : identifiers) {
      field(identifier.kind().slug());
      field(identifier.value());
    }
    field(Boolean.toString(next.deleted()));
    list(next.marks().size());
    next.marks().forEach(this::field);
    field(file.partAt(next.provenance().path()));
    field(Long.toString(next.provenance().row()));
    field(text(next.provenance().offset()));
    digest.update(item.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of everything added, lower-case hexadecimal; ends the hashing. */
  public String value() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void party(@Nullable ItemParty party) {
    field(party == null ? null : party.name());
    field(party == null ? null : party.identifier());
  }

  private void field(@Nullable String value) {
    if (value == null) {
      item.append('-');
    } else {
      item.append(utf8Length(value)).append(':').append(value);
    }
  }

  private void list(int size) {
    item.append(size).append('*');
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static int utf8Length(String value) {
    int length = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800) {
        length += 2;
      } else if (Character.isSurrogate(c)) {
        length += 2;
      } else {
        length += 3;
      }
    }
    return length;
  }
}
