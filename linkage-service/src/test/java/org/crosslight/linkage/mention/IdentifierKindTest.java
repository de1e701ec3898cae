package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosslight.kit.code.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A kind is whole when its one record is: nothing else has to be told of it. */
class IdentifierKindTest {
  private final PhoneNumbers phones = new PhoneNumbers();

  @ParameterizedTest
  @EnumSource
  void everyKindIsWhole(IdentifierKind kind) {
    KindFacts facts = kind.facts();
    assertThat(facts.words()).isNotBlank();
    assertThat(facts.several()).isNotBlank().isNotEqualTo(facts.words());
    assertThat(facts.points()).isBetween(1, 3);
    assertThat(List.of(facts.mightBeWrong(), facts.wouldSettle()))
        .allSatisfy(
            sentence -> assertThat(sentence).matches("[A-Z].*[^.]\\.").doesNotContain(". "));
    assertThat(facts.reading().apply(phones).kind()).isEqualTo(kind);
    assertThat(Coded.of(IdentifierKind.class, kind.code())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsShownAsPeopleWriteItAndReadSoAgain(IdentifierKind kind) {
    String shown = kind.facts().example();
    if (kind == IdentifierKind.ACCOUNT) {
      assertThat(kind.facts().shown().apply(phones, "telegram:user77")).isEqualTo(shown);
      return;
    }
    String normalised =
        Objects.requireNonNull(
            kind.facts().reading().apply(phones).normalise(shown), shown + " is not read");
    assertThat(kind.facts().shown().apply(phones, normalised)).isEqualTo(shown);
    assertThat(new MentionFinder(phones).extractor(kind).normalise(shown)).isEqualTo(normalised);
  }

  @Test
  void noTwoKindsHaveTheSameClaimOrField() {
    assertThat(Arrays.stream(IdentifierKind.values()).map(kind -> kind.facts().claims()))
        .doesNotHaveDuplicates();
    assertThat(
            Arrays.stream(IdentifierKind.values())
                .flatMap(kind -> Stream.ofNullable(kind.facts().stated())))
        .doesNotHaveDuplicates()
        .contains("phone", "email", "handle", "account", "url", "address");
  }

  @Test
  void theKindWithTheStrongerCheckClaimsFirst() {
    assertThat(IdentifierKind.byClaim())
        .containsSubsequence(
            IdentifierKind.URL,
            IdentifierKind.EMAIL,
            IdentifierKind.IBAN,
            IdentifierKind.BANK_ACCOUNT,
            IdentifierKind.IMEI,
            IdentifierKind.PHONE,
            IdentifierKind.POSTCODE,
            IdentifierKind.VEHICLE,
            IdentifierKind.HANDLE,
            IdentifierKind.ACCOUNT);
  }
}
