package org.crosslight.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Digests;
import org.crosslight.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprDigestTest {

  /** SHA-256 of no bytes. */
  private static final String EMPTY = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  private static final String EMPTY_HEX =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void readsTheByteSequence() {
    assertThat(ReprDigest.parse("sha-256=:" + EMPTY + ":").sha256()).contains(EMPTY_HEX);
  }

  @Test
  void ignoresAlgorithmsItDoesNotCheck() {
    ReprDigest digest = ReprDigest.parse("unixsum=:AAA=:, sha-256=:" + EMPTY + ":;q=1");

    assertThat(digest.sha256()).contains(EMPTY_HEX);
    assertThat(digest.sha512()).isEmpty();
  }

  @Test
  void withoutHeaderEverythingMatches() {
    assertThat(ReprDigest.parse(null).matches(new Digests("a", "b"))).isTrue();
  }

  @Test
  void oneWrongDigestIsEnough() {
    ReprDigest digest = ReprDigest.parse("sha-256=:" + EMPTY + ":");

    assertThat(digest.matches(new Digests(EMPTY_HEX, "whatever"))).isTrue();
    assertThat(digest.matches(new Digests("0".repeat(64), "whatever"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sha-256",
        "sha-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "sha-256=:AAAA:",
        "sha-256=:$$$:",
        "md5=:AAAA:",
        "sha-256=:AAAA:, nonsense"
      })
  void anUnreadableHeaderIsAProblemThatSaysHow(String header) {
    assertThatThrownBy(() -> ReprDigest.parse(header))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(EvidenceProblem.DIGEST_UNREADABLE));
  }
}
