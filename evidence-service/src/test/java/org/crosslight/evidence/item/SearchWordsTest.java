package org.crosslight.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void wordsLoseCaseAndAccents() {
    assertThat(SearchWords.vector("Ne vedem la GARĂ, mașina neagră"))
        .isEqualTo("'ne' 'vedem' 'la' 'gara' 'masina' 'neagra'");
    assertThat(SearchWords.query("mașina")).isEqualTo("'masina':*");
    assertThat(SearchWords.query("MASINA")).isEqualTo("'masina':*");
  }

  @Test
  void allWordsOfAQueryMustBeThere() {
    assertThat(SearchWords.query("gara masina")).isEqualTo("'gara':* & 'masina':*");
  }

  @Test
  void aQueryOfPunctuationHasNoWords() {
    assertThat(SearchWords.query(" ?! ' & | :* ")).isEmpty();
    assertThat(SearchWords.vector("…")).isEmpty();
  }

  @Test
  void quotesAndOperatorsCannotLeaveTheWord() {
    assertThat(SearchWords.query("o'neil & | !('x\\")).isEqualTo("'o':* & 'neil':* & 'x':*");
  }

  @Test
  void anyScriptIsFound() {
    assertThat(SearchWords.vector("Встреча")).isEqualTo("'встреча'");
    assertThat(SearchWords.vector("مُحَمَّد")).isEqualTo("'محمد'");
    assertThat(SearchWords.vector("١٢٣")).isEqualTo("'123'");
  }

  @Test
  void scriptsWithoutSpacesGivePairs() {
    assertThat(SearchWords.vector("明天见面")).isEqualTo("'明天' '天见' '见面'");
    assertThat(SearchWords.query("天见")).isEqualTo("'天见':*");
    assertThat(SearchWords.vector("水 ok")).isEqualTo("'水' 'ok'");
  }

  @Test
  void aTelephoneNumberIsFoundHoweverItIsWritten() {
    assertThat(SearchWords.vector("07700 900 123"))
        .isEqualTo("'07700' '900' '123' '07700900123' '#700900123'");
    assertThat(SearchWords.vector("+44 (0)7700-900123")).contains("'#700900123'");
    assertThat(SearchWords.query("+44 7700 900123")).isEqualTo("('447700900123':* | '#700900123')");
    assertThat(SearchWords.query("07700900123")).isEqualTo("('07700900123':* | '#700900123')");
  }

  @Test
  void anAddressOfMailIsFoundByItsParts() {
    assertThat(SearchWords.vector("ana@example.org")).isEqualTo("'ana' 'example' 'org'");
  }

  @Test
  void endlessTextGivesABoundedVector() {
    StringBuilder endless = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      endless.append(i).append("ж".repeat(100)).append(' ');
    }

    assertThat(SearchWords.vector(endless.toString()).length()).isLessThan(400_000);
  }
}
