package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.commonness.Level;
import org.crosslight.linkage.mention.IdentifierKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule, worked by hand: kind 3/2/1, +1 both use it, -1 neither does, -1 usual; common is weak.
 */
class StrengthRuleTest {

  @ParameterizedTest
  @CsvSource({
    // kind, level, here mentions, here personal, there mentions, there personal, points, strength
    "PHONE, RARE, 1, 1, 1, 1, 4, STRONG",
    "PHONE, RARE, 1, 0, 1, 1, 3, STRONG",
    "PHONE, RARE, 1, 0, 1, 0, 2, MODERATE",
    "PHONE, RARE, 3, 0, 2, 0, 3, STRONG",
    "PHONE, USUAL, 9, 9, 9, 9, 3, STRONG",
    "PHONE, USUAL, 9, 9, 1, 0, 2, MODERATE",
    "PHONE, USUAL, 1, 0, 1, 0, 1, WEAK",
    "PHONE, COMMON, 900, 900, 900, 900, 0, WEAK",
    "VEHICLE, RARE, 1, 0, 1, 0, 2, MODERATE",
    "VEHICLE, RARE, 3, 0, 3, 0, 4, STRONG",
    "IBAN, RARE, 1, 0, 3, 0, 3, STRONG",
    "HANDLE, RARE, 3, 0, 1, 1, 3, STRONG",
    "HANDLE, RARE, 1, 0, 1, 1, 2, MODERATE",
    "HANDLE, RARE, 1, 0, 1, 0, 1, WEAK",
    "POSTCODE, USUAL, 3, 0, 3, 0, 2, MODERATE",
    "POSTCODE, USUAL, 1, 0, 3, 0, 1, WEAK",
    "URL, USUAL, 1, 0, 1, 0, 0, WEAK",
  })
  void weighsKindUseAndCommonness(
      IdentifierKind kind,
      Level level,
      long here,
      long herePersonal,
      long there,
      long therePersonal,
      int points,
      Strength expected) {
    StrengthRule.Side one = new StrengthRule.Side(here, herePersonal);
    StrengthRule.Side other = new StrengthRule.Side(there, therePersonal);
    assertThat(StrengthRule.ofIdentifier(kind, level, one, other))
        .as("%d points", points)
        .isEqualTo(expected);
    assertThat(StrengthRule.ofIdentifier(kind, level, other, one))
        .as("the same from the other side")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // files here, files there (name=mentions), copies, strength of a rare vehicle
    "a=1, a=1, BOTH_SIDES, WEAK",
    "a=9, a=9, BOTH_SIDES, WEAK",
    "a=9 b=9, a=9 b=9, BOTH_SIDES, WEAK",
    "a=9, a=9 b=9, ONE_SIDE, WEAK",
    "a=1, b=1, NONE, MODERATE",
    "a=3, b=1, NONE, STRONG",
    "a=9 b=1, a=9 c=1, NONE, MODERATE",
    "a=9 b=3, a=9 c=1, NONE, STRONG",
    "a=9 b=2 c=1, a=9 d=1, NONE, STRONG",
  })
  void leavesOutWhatStandsInAFileOfBoth(
      String here, String there, CopiedSides copies, Strength expected) {
    MentionsByFile one = holding(here);
    MentionsByFile other = holding(there);
    assertThat(CopiedSides.of(one, other)).isEqualTo(copies);
    assertThat(CopiedSides.of(other, one)).as("from the other side").isEqualTo(copies);
    assertThat(StrengthRule.ofIdentifier(IdentifierKind.VEHICLE, Level.RARE, one, other))
        .isEqualTo(expected);
    assertThat(StrengthRule.ofIdentifier(IdentifierKind.VEHICLE, Level.RARE, other, one))
        .as("the same from the other side")
        .isEqualTo(expected);
  }

  private static MentionsByFile holding(String files) {
    Map<String, StrengthRule.Side> sides = new HashMap<>();
    for (String file : files.split(" ", -1)) {
      sides.put(file.substring(0, 1), new StrengthRule.Side(Long.parseLong(file.substring(2)), 0));
    }
    return new MentionsByFile(sides);
  }

  @ParameterizedTest
  @CsvSource({
    // kind, level, own mentions, own personal, strength
    "PHONE, RARE, 1, 1, STRONG",
    "PHONE, RARE, 2, 0, STRONG",
    "PHONE, RARE, 1, 0, MODERATE",
    "PHONE, USUAL, 9, 9, MODERATE",
    "PHONE, USUAL, 1, 0, WEAK",
    "PHONE, COMMON, 900, 900, WEAK",
    "VEHICLE, RARE, 1, 0, MODERATE",
    "HANDLE, RARE, 9, 9, MODERATE",
    "URL, USUAL, 9, 0, WEAK",
  })
  void weighsPointersByTheOwnCaseAlone(
      IdentifierKind kind, Level level, long here, long personal, Strength expected) {
    assertThat(StrengthRule.ofPointer(kind, level, new StrengthRule.Side(here, personal)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // shared, of, percentage: strong from 5 and 20 %, moderate from 5 %
    "3, 4, MODERATE",
    "5, 25, STRONG",
    "5, 26, MODERATE",
    "4, 4, MODERATE",
    "3, 60, MODERATE",
    "3, 61, WEAK",
    "40, 200, STRONG",
    "0, 0, WEAK",
  })
  void weighsSharedContactsAgainstTheShorterList(int shared, int of, Strength expected) {
    assertThat(StrengthRule.ofSharedContacts(shared, of, new Limits())).isEqualTo(expected);
  }

  private record Limits() implements LinkageConfig.SharedContacts {
    @Override
    public int atLeast() {
      return 3;
    }

    @Override
    public int strongFrom() {
      return 5;
    }

    @Override
    public int strongShare() {
      return 20;
    }
  }
}
