package org.crosslight.evidence.custody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.crosslight.kit.identity.ExhibitId;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The hash chain of one exhibit.
 *
 * <p>The hash of an event is {@code SHA-256(previousHash ‖ event)} in lower-case hexadecimal, where
 * {@code previousHash} is its 32 bytes and {@code event} the UTF-8 bytes of the JSON object {@code
 * {action, actor, at, detail, exhibitId, sequence}} in the canonical form of RFC 8785. Anyone with
 * the events can recompute it without this program.
 */
public final class CustodyChain {

  /** What stands for the hash before the first event. */
  public static final String BEGINNING = "0".repeat(64);

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private CustodyChain() {}

  /**
   * The event that follows the given end of a chain. Behind an end whose hash somebody made into
   * something else it is linked to the beginning, where no chain goes on.
   */
  public static CustodyEvent next(
      CustodyHead head,
      ExhibitId exhibit,
      Instant at,
      String actor,
      CustodyAction action,
      JsonNode detail) {
    String previous = isHash(head.hash()) ? head.hash() : BEGINNING;
    CustodyEvent unsealed =
        new CustodyEvent(
            exhibit, head.events() + 1, at, actor, action.code(), detail, previous, "");
    return new CustodyEvent(
        exhibit,
        unsealed.sequence(),
        at,
        actor,
        unsealed.action(),
        detail,
        previous,
        hash(unsealed));
  }

  /** Whether the text can be the hash of an event. */
  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  /** The hash an event must carry, from its previous hash and its content. */
  public static String hash(CustodyEvent event) {
    MessageDigest digest = sha256();
    digest.update(HexFormat.of().parseHex(event.previousHash()));
    digest.update(canonical(event));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Checks a chain as it is stored now.
   *
   * <p>An edit shows at the event edited; an insertion, deletion or exchange at the first event out
   * of its place; a cut at the first event missing after the end. A chain begins with the event
   * that its exhibit was registered: one without it, or without any event, is not whole.
   *
   * @param events in order of sequence
   * @param head the end of the chain as it was recorded apart from the events
   */
  public static ChainVerification verify(List<CustodyEvent> events, CustodyHead head) {
    String previous = BEGINNING;
    long checked = 0;
    for (CustodyEvent event : events) {
      long expected = checked + 1;
      boolean inPlace =
          event.sequence() == expected && event.previousHash().equals(previous) && sealed(event);
      if (!inPlace || expected > head.events() || !beginsRightly(event)) {
        return ChainVerification.broken(checked, expected);
      }
      previous = event.hash();
      checked = expected;
    }
    if (checked == 0 || checked != head.events()) {
      return ChainVerification.broken(checked, checked + 1);
    }
    return previous.equals(head.hash())
        ? ChainVerification.whole(checked)
        : ChainVerification.broken(Math.max(checked - 1, 0), Math.max(checked, 1));
  }

  private static boolean beginsRightly(CustodyEvent event) {
    return event.sequence() > 1 || event.action().equals(CustodyAction.REGISTERED.code());
  }

  private static boolean sealed(CustodyEvent event) {
    try {
      return event.hash().equals(hash(event));
    } catch (UncheckedIOException numberWithoutCanonicalForm) {
      return false;
    }
  }

  private static byte[] canonical(CustodyEvent event) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("action", event.action());
    content.put("actor", event.actor());
    content.put("at", event.at().toString());
    content.set("detail", event.detail());
    content.put("exhibitId", event.exhibitId().toString());
    content.put("sequence", event.sequence());
    try {
      return new JsonCanonicalizer(content.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException("The event has no canonical form", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException cannotHappen) {
      throw new IllegalStateException("Every Java platform has SHA-256", cannotHappen);
    }
  }
}
