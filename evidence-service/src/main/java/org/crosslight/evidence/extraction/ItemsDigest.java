package org.crosslight.evidence.extraction;

import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.item.Item;
import org.crosslight.evidence.item.Member;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the items of an extraction in the order of the source. Two readings of the same
 * bytes with the same reader and settings have the same digest, however often they were
 * interrupted. How it is taken has a version: what was read before a later one keeps its own.
 */
public interface ItemsDigest {

  /** The version that readings of today take. */
  int VERSION = 2;

  /** Adds the next item in the order of the source. */
  void add(Item next);

  /** Says, after the last item, how many members of conversations follow. */
  void members(long number);

  /** Adds the next member of a conversation in the order of the source. */
  void add(UUID conversation, Member next);

  /** The digest of everything added, lower-case hexadecimal; ends the hashing. */
  String value();

  /** What a conversation is called, if anything, and what it is. */
  record Said(@Nullable String title, String kind) {}

  /**
   * An empty digest of that version over what was read from the file of that name.
   *
   * @param conversations what they are called and are, by id
   * @throws IllegalArgumentException when there is no such version
   */
  static ItemsDigest of(int version, String fileName, Map<UUID, Said> conversations) {
    CitedFile file = new CitedFile(fileName);
    return switch (version) {
      case 1 -> new FirstItemsDigest(file);
      case VERSION -> new WholeItemsDigest(file, conversations);
      default -> throw new IllegalArgumentException("no digest of items has version " + version);
    };
  }
}
