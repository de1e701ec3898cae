package org.crosslight.evidence.reader.format.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The last line of a file without a line end: text, or a header at which the file was cut off. */
class LastLineTest {
  private static final List<String> HEADERS =
      List.of(
          "13/01/2024, 10:00 - ",
          "13/01/24, 10:00 - ",
          "13-01-2024 10:00 - ",
          "13-01-24 10:00 - ",
          "13.01.24, 10:00 - ",
          "2024-01-13, 10:00 - ",
          "2024. 1. 13. 오전 10:00 - ",
          "13/01/2024, 10:00\u202Fam - ",
          "[13/01/2024, 10:00:00] ",
          "[13.01.24, 10:00:00] ",
          "[13-01-24, 10:00:00] ",
          "[2024-01-13, 10:00:00] ");
  private static final List<String> TEXTS =
      List.of(
          "07700 900123",
          "0770 0900123",
          "20-00-00 55779911",
          "20-10-24 55779911",
          "20-10-24-55779911",
          "12-34-56 12345678",
          "12.34.56.78.90",
          "500 - 600",
          "14:30 - 15:00",
          "14:30-15:00",
          "14:30, 15:00",
          "10.30 - 11.00",
          "192.168.1.10",
          "4/5/6 7/8/9",
          "[07700 900123]",
          "[20-00-00] 55779911",
          "1, 2, 3, 4, 5",
          "51.5074, -0.1278",
          "2024-2025",
          "45/13/2024, 10:0",
          "13/01/2024, 10:7",
          "13/01/2024, 31:0");

  private static Collected read(String text) {
    return Collected.fromText(
        new WhatsAppTextReader(), text, Told.defaults("WhatsApp Chat with Ann.txt"));
  }

  @ParameterizedTest
  @FieldSource("HEADERS")
  void keepsFiguresAsTextOfTheMessage(String header) {
    for (String last : TEXTS) {
      Collected read = read(header + "Ann: hi\n" + header + "Ann: call me on\n" + last);

      assertThat(read.tally()).as(last).isEqualTo(new Tally(2, 2, 0));
      assertThat(read.outcomeSlug()).as(last).isEqualTo("complete");
      assertThat(read.items.getLast().text()).isEqualTo("call me on\n" + last);
      assertThat(read.notes()).as(last).doesNotContainKey("last-line-like-a-date");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          13/01/2024, 10:00 - |13/01/2024, 10:0
          13/01/2024, 10:00 - |14/01/2024, 9:
          13/01/2024, 10:00 - |14/01/202
          1/13/24, 10:00 - |12/14/24, 23:5
          13-01-2024 10:00 - |14-01-2024 23:5
          13.01.24, 10:00 - |14.01.24, 23:
          13.01.2024 um 10:00 - |14.01.2024 um 23:5
          2024-01-13, 10:00 - |2024-01-
          2024-01-13, 10:00 - |2024-01-14, 23:5
          2024. 1. 13. 오전 10:00 - |2024. 1. 14. 오후 1:0
          13/01/2024, 10:00\u202Fam - |14/01/2024, 8:4
          [13/01/2024, 10:00:00] |[14/01/2
          [13/01/2024, 10:00:00] |[14/01/2024
          [13/01/2024, 10:00:00] |[14/01/2024, 23:59
          [13/01/2024, 10:00:00] |[14/01/2024, 23:59:59
          [13/01/2024, 10:00:00] |\u200E[14/01/2024,
          [13.01.24, 10:00:00] |[14.01.24, 2
          [2024-01-13, 10:00:00] |[2024-01-3
          [13/01/2024, 10:00:00\u202FAM] |[14/01/2024, 8:49:07\u202FP
          ٣١/٠١/٢٠٢٤، ٨:٤٩ م - |٣١/٠١/٢٠٢٤، ٩:٤
          """)
  void rejectsTheHeaderAtWhichTheFileWasCutOff(String header, String last) {
    Collected read = read(header + "Ann: hi\n" + last);

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.items.getFirst().text()).isEqualTo("hi");
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("truncated-row");
    assertThat(read.rejections.getFirst().place().row()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          13/01/2024, 10:00 - |14/01/2024
          13/01/2024, 10:00 - |14/01/20
          13/01/2024, 10:00 - |14/01/2024, 20
          13/01/2024, 10:00 - |14/01/2024, 20:15
          13/01/24, 10:00 - |14/01/24
          13-01-24 10:00 - |20-10-24
          13.01.24, 10:00 - |14.01.24, 20:15
          2024-01-13, 10:00 - |2024-01-3
          2024/01/13 10.00 - |2024/01/14 20.4
          13/01/2024, 10:00\u202Fam - |14/01/2024, 8:49\u202Fp
          """)
  void keepsADateAsPeopleWriteItAndNotesTheDoubt(String header, String last) {
    Collected read = read(header + "Ann: we meet on\n" + last);

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.items.getFirst().text()).isEqualTo("we meet on\n" + last);
    assertThat(read.notes()).containsKey("last-line-like-a-date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          13/01/2024, 10:00 - |[14/01/2024, 10:0
          13/01/2024, 10:00 - |14.01.2024, 10:0
          13/01/2024, 10:00 - |14/01/24, 10:0
          13/01/2024, 10:00 - |14/01/2024 10:0
          13/01/2024, 10:00 - |2024/01/14, 10:0
          [13/01/2024, 10:00:00] |14/01/2024, 10:0
          [13/01/2024, 10:00:00] |[14.01.2024, 10:0
          [13/01/2024, 10:00:00] |[14/01/24, 10:0
          [13/01/2024, 10:00:00] |[14/01/2024 10:0
          """)
  void keepsTheBeginningOfAHeaderThatIsNotWrittenAsInThisFile(String header, String last) {
    Collected read = read(header + "Ann: hi\n" + last);

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.items.getFirst().text()).isEqualTo("hi\n" + last);
  }

  @Test
  void knowsTheCutHeaderOfEitherStyleWhereTwoExportsAreJoined() {
    String joined =
        "13/01/2024, 10:00 - Ann: hi\n".repeat(4) + "[13/01/2024, 10:00:00] Ann: hi\n".repeat(4);

    assertThat(read(joined + "14/01/2024, 10:0").tally()).isEqualTo(new Tally(9, 8, 1));
    assertThat(read(joined + "[14/01/2024, 10:0").tally()).isEqualTo(new Tally(9, 8, 1));
  }

  @Test
  void keepsTheBeginningOfADateThatHasItsLineEnd() {
    Collected read = read("13/01/2024, 10:00 - Ann: hi\n13/01/2024, 10:0\n");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.items.getFirst().text()).isEqualTo("hi\n13/01/2024, 10:0");
  }

  @Test
  void losesNothingWhereverTheFileIsCut() {
    for (String header : HEADERS) {
      String whole = header + "Ann: hi\n" + header + "Ann: bye";
      for (int end = header.length() + 8; end <= whole.length(); end++) {
        Collected read = read(whole.substring(0, end));

        assertThat(read.tally().rowsInSource())
            .as(whole.substring(0, end))
            .isEqualTo(read.items.size() + read.rejections.size());
        assertThat(read.items.getFirst().text()).startsWith("hi");
      }
    }
  }
}
