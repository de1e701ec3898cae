package org.crosslight.kit.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class CodedTest {

  private enum Shape implements Coded {
    ROUND,
    FOUR_CORNERED
  }

  private record Thing(Shape shape) {}

  @Test
  void aCodeIsTheNameInLowerCaseWithHyphens() {
    assertThat(Coded.codes(Shape.class)).containsExactly("round", "four-cornered");
  }

  @Test
  void aConstantIsFoundByItsCodeAlone() {
    assertThat(Coded.of(Shape.class, "four-cornered")).isEqualTo(Shape.FOUR_CORNERED);
    assertThat(Coded.find(Shape.class, "FOUR_CORNERED")).isEmpty();
    assertThat(Coded.find(Shape.class, "four_cornered")).isEmpty();
  }

  @Test
  void anUnknownCodeIsAnErrorThatNamesThoseThereAre() {
    assertThatThrownBy(() -> Coded.of(Shape.class, "flat"))
        .isInstanceOf(UnknownCode.class)
        .hasMessage("'flat' is not one of round, four-cornered");
  }

  @Test
  void everyJacksonWritesAndReadsTheCode() throws JsonProcessingException {
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.writeValueAsString(new Thing(Shape.FOUR_CORNERED)))
        .isEqualTo("{\"shape\":\"four-cornered\"}");
    assertThat(json.readValue("{\"shape\":\"round\"}", Thing.class))
        .isEqualTo(new Thing(Shape.ROUND));
    assertThatThrownBy(() -> json.readValue("{\"shape\":\"ROUND\"}", Thing.class))
        .isInstanceOf(InvalidFormatException.class);
  }
}
