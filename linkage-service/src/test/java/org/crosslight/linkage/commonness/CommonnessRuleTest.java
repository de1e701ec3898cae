package org.crosslight.linkage.commonness;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.crosslight.kit.code.Coded;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.IdentifierKind;
import org.crosslight.linkage.mention.PhoneNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shared by many is told from what stands for one. */
class CommonnessRuleTest {
  private final CommonnessRule rule =
      new CommonnessRule(
          new SmallRyeConfigBuilder()
              .withMapping(LinkageConfig.class)
              .build()
              .getConfigMapping(LinkageConfig.class),
          new PhoneNumbers());

  @ParameterizedTest
  @CsvSource({
    "phone, +447700900123, Danny, 1, 1, 1, 10, SELDOM_SEEN",
    "phone, +447700900123, Danny, 2, 4, 9, 10, SELDOM_SEEN",
    "phone, +447700900123, Danny, 3, 3, 9, 10, SEVERAL_PLACES",
    "phone, +447700900123, Danny, 1, 5, 9, 10, SEVERAL_PLACES",
    "phone, +447700900123, Danny, 1, 1, 900, 10, SELDOM_SEEN",
    "phone, +447700900123, Danny, 2, 2, 200, 10, MANY_PLACES",
    "phone, +447700900123, Danny, 12, 12, 12, 500, MANY_PLACES",
    "phone, +447700900123, Danny, 3, 6, 9, 10, MANY_PLACES",
    "phone, +447700900123, Danny, 3, 5, 9, 10, SEVERAL_PLACES",
    "phone, +441134960140, City CABS, 1, 1, 1, 10, BUSINESS_NAME",
    "phone, +441134960140, Dominos Pizza!, 1, 1, 1, 10, BUSINESS_NAME",
    "phone, +441134960140, Cabsby, 1, 1, 1, 10, SELDOM_SEEN",
    "phone, +448001111, Helper, 1, 1, 1, 10, FREEPHONE",
    "phone, +448081570123, Helper, 1, 1, 1, 10, FREEPHONE",
    "phone, 60006, Someone, 1, 1, 1, 10, SHORT_CODE",
    "phone, 40722123456, Someone, 1, 1, 1, 10, SELDOM_SEEN",
    "url, youtube.com/watch?v=1, x, 1, 1, 1, 10, KNOWN_SITE",
    "url, bbc.co.uk, x, 1, 1, 1, 10, KNOWN_SITE",
    "url, example.org/youtube.com, x, 1, 1, 1, 10, NAMED_BY_MANY",
    "postcode, LS1 4AP, x, 1, 1, 1, 10, NAMED_BY_MANY",
    "vehicle, QX99ZZZ, x, 2, 2, 2, 10, SELDOM_SEEN",
  })
  void givesTheReasonThatWeighsMost(
      String kind,
      String normalised,
      String name,
      long cases,
      long exhibits,
      long conversations,
      long known,
      Reason expected) {
    Identifier identifier = new Identifier(Coded.of(IdentifierKind.class, kind), normalised);
    assertThat(
            rule.judge(new Reach(identifier, cases, exhibits, conversations, known, List.of(name))))
        .isEqualTo(expected);
  }
}
