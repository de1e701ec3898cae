package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** However long an identifier is, the form it is recognised by fits into an index. */
class IdentifierTest {

  @Test
  void keepsWhatFitsAsItIs() {
    String fits = "example.org/" + "a".repeat(Identifier.MAX_BYTES - 12);
    assertThat(new Identifier(IdentifierKind.URL, fits).normalised()).isEqualTo(fits);
  }

  @Test
  void tellsLongFormsApartByEveryCharacter() {
    String long1 = "example.org/" + "字".repeat(2000) + "1";
    String long2 = "example.org/" + "字".repeat(2000) + "2";
    Identifier one = new Identifier(IdentifierKind.URL, long1);
    assertThat(one).isEqualTo(new Identifier(IdentifierKind.URL, long1));
    assertThat(one).isNotEqualTo(new Identifier(IdentifierKind.URL, long2));
    assertThat(one.normalised()).startsWith("example.org/字字").contains("… (SHA-256 ");
    assertThat(one.normalised().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(Identifier.MAX_BYTES);
  }

  @Test
  void readsItsOwnShortFormBackUnchanged() {
    Identifier one = new Identifier(IdentifierKind.URL, "x".repeat(5000));
    assertThat(new Identifier(IdentifierKind.URL, one.normalised())).isEqualTo(one);
  }
}
