package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.crosslight.linkage.mention.FoundMention;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.MentionFinder;
import org.crosslight.linkage.mention.StatedIdentifiers;
import org.junit.jupiter.api.Test;

/**
 * What is read out of the same words stays the same as long as the edition does. When this fails
 * because a change of the readers was meant, raise {@link Linker#EDITION} and put its digest here.
 */
class LinkerEditionTest {
  private static final int EDITION = 2;
  private static final String DIGEST =
      "3889119766eb10b06e70f29542308b2866a042f2162368ab6aa1395679de5a01";

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
        read.add(found.kind().wire() + " " + found.start() + " " + found.normalised());
      }
    }
    STATED.forEach(
        given ->
            stated
                .of(given)
                .forEach(found -> read.add(found.kind().wire() + " " + found.normalised())));
    assertThat(Linker.EDITION).isEqualTo(EDITION);
    assertThat(digest(String.join("\n", read)))
        .as("what edition %d reads:%n%s", EDITION, String.join("\n", read))
        .isEqualTo(DIGEST);
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
