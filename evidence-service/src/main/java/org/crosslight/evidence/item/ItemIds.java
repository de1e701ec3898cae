package org.crosslight.evidence.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;

/**
 * Ids that follow from what they name, so that a reading which is interrupted and begun again gives
 * the same ones (UUID version 8, RFC 9562).
 *
 * <p>An item's id is the extraction's time, 34 bits that tell extractions of one millisecond apart,
 * and the item's ordinal. It sorts by extraction and then by place in the source.
 */
public final class ItemIds {

  private static final long VERSION = 0x8000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final int ORDINAL_BITS = 40;
  private static final long MOST_ITEMS = 1L << ORDINAL_BITS;

  private final long high;
  private final long low;
  private final ExtractionId extraction;

  public ItemIds(ExtractionId extraction) {
    this.extraction = extraction;
    ByteBuffer hash = ByteBuffer.wrap(sha256(extraction.toString()));
    long time = extraction.value().getMostSignificantBits() & ~0xFFFFL;
    this.high = time | VERSION | (hash.getLong(0) & 0xFFFL);
    this.low = VARIANT | ((hash.getLong(8) & ((1L << 22) - 1)) << ORDINAL_BITS);
  }

  /**
   * The id of the item at that place.
   *
   * @param ordinal 0 for the first item of the source
   */
  public ItemId item(long ordinal) {
    if (ordinal < 0 || ordinal >= MOST_ITEMS) {
      throw new IllegalArgumentException("no extraction has an item " + ordinal);
    }
    return new ItemId(new UUID(high, low | ordinal));
  }

  /** Whether that is the id of the item at that place. */
  public boolean isAt(long ordinal, ItemId id) {
    return ordinal >= 0 && ordinal < MOST_ITEMS && id.equals(item(ordinal));
  }

  /** The place in the source of the item with that id, 0 for the first. */
  static long ordinal(ItemId item) {
    return item.value().getLeastSignificantBits() & (MOST_ITEMS - 1);
  }

  /** The id of the conversation the reader calls by that key. */
  public UUID conversation(String key) {
    ByteBuffer hash = ByteBuffer.wrap(sha256(extraction + "\n" + key));
    long time = extraction.value().getMostSignificantBits() & ~0xFFFFL;
    return new UUID(time | VERSION | (hash.getLong(0) & 0xFFFL), VARIANT | (hash.getLong(8) >>> 2));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
