package org.crosslight.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedRowsTest {
  /** Gives its bytes a few at a time, as a network does. */
  private static InputStream trickle(byte[] bytes, int piece) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(piece, length));
      }
    };
  }

  private static List<String> read(InputStream in, Bounds bounds, Charset charset) {
    List<String> read = new ArrayList<>();
    try (DelimitedRows rows = new DelimitedRows(in, ',', 0, bounds)) {
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        row.append(rows.line()).append('@').append(rows.offset()).append('+').append(rows.length());
        for (int f = 0; f < rows.fields(); f++) {
          int length = rows.end(f) - rows.start(f);
          row.append('|').append(new String(rows.bytes(), rows.start(f), length, charset));
        }
        if (rows.state() != RowState.WHOLE) {
          row.append(' ').append(rows.state());
        }
        if (rows.isLoose()) {
          row.append(" loose");
        }
        read.add(row.toString());
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(String text) {
    return read(text, new Bounds(4 << 20, 2));
  }

  private static List<String> read(String text, Bounds bounds) {
    return read(new ByteArrayInputStream(text.getBytes(UTF_8)), bounds, UTF_8);
  }

  @Test
  void cutsRowsAndFieldsAndNamesTheirPlaces() {
    assertThat(read("a,b,c\r\n1,,\"x, \"\"y\"\"\nz\"\r2,José,€\n\n,"))
        .containsExactly(
            "1@0+7|a|b|c", "2@7+16|1||x, \"y\"\nz", "4@23+12|2|José|€", "5@35+1|", "6@36+1||");
  }

  @Test
  void keepsAQuotedBeginningAsItStandsInTheRow() {
    assertThat(read("1,Ann,\"so\" she said\n2,Ann,\"a\" and \"b\"\n3,\"x, y\" z,say \"hi\"\n"))
        .containsExactly(
            "1@0+20|1|Ann|\"so\" she said loose",
            "2@20+18|2|Ann|\"a\" and \"b\" loose",
            "3@38+20|3|\"x, y\" z|say \"hi\" loose");
  }

  @Test
  void blanksBehindAClosingQuoteAreNoText() {
    assertThat(read("\"a\" ,\"b\"\t\n")).containsExactly("1@0+10|a|b");
  }

  @Test
  void givesUpOneLineForAQuoteThatIsNeverClosed() {
    String text = "t,f,b\n1,Ann,a\n2,Ann,\"never closed\n3,Ann,b\n4,Ann,c\n";
    assertThat(read(text))
        .containsExactly(
            "1@0+6|t|f|b",
            "2@6+8|1|Ann|a",
            "3@14+20 UNCLOSED_QUOTE",
            "4@34+8|3|Ann|b",
            "5@42+8|4|Ann|c");
    assertThat(read(text.replace('\n', '\r'))).hasSize(5);
  }

  @Test
  void callsTheLastRowCutWhereTheTextEndsWithinIt() {
    assertThat(read("a,b,c\n1,2,\"two\nlines and")).containsExactly("1@0+6|a|b|c", "2@6+18 CUT");
    assertThat(read("a,b,c\n1,2,\"x")).containsExactly("1@0+6|a|b|c", "2@6+6 CUT");
  }

  @Test
  void passesOverARowLongerThanRowsMayBe() {
    Bounds bounds = Bounds.ofRow(100);
    String text = "a,b\n1," + "x".repeat(100_000) + ",\"q\"\r\n2,y\n3," + "z".repeat(98);
    for (int piece : new int[] {1, 7, 101, 102, 1 << 20}) {
      assertThat(read(trickle(text.getBytes(UTF_8), piece), bounds, UTF_8))
          .containsExactly(
              "1@0+4|a|b",
              "2@4+100008 TOO_LONG",
              "3@100012+4|2|y",
              "4@100016+100|3|" + "z".repeat(98));
    }
  }

  @Test
  void passesOverALineWhoseQuoteIsFollowedTooFar() {
    String text = "a,b\n1,\"" + "x".repeat(100_000) + "\n2,y\n";
    assertThat(read(text, new Bounds(10_000, 1)))
        .containsExactly("1@0+4|a|b", "2@4+100004 UNCLOSED_QUOTE", "3@100008+4|2|y");
  }

  @Test
  void theMarkOfUtf8IsNoText() {
    assertThat(read("\uFEFFa,b\n1,\"2\"\n")).containsExactly("1@3+4|a|b", "2@7+6|1|2");
    assertThat(read("\uFEFF")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void namesPlacesInTheFileWhateverBytesAreNoCharacters() {
    byte[] latin = "a,b\n1,Jos\u00e9\n2,x\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(new ByteArrayInputStream(latin), Bounds.ofRow(100), UTF_8))
        .containsExactly("1@0+4|a|b", "2@4+7|1|Jos\uFFFD", "3@11+4|2|x");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 64, 4096})
  void readsTheSameHoweverTheBytesArrive(int piece) {
    Random random = new Random(piece);
    StringBuilder text = new StringBuilder();
    String letters = "ab,,\"\"\"\r\n\n \t\u00e9";
    for (int i = 0; i < 20_000; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    Bounds bounds = new Bounds(50, 1);
    List<String> whole = read(new ByteArrayInputStream(bytes), bounds, UTF_8);
    assertThat(read(trickle(bytes, piece), bounds, UTF_8)).isEqualTo(whole);
  }

  @Test
  void rowsFollowEachOtherWithoutAGapWhateverTheBytesAre() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(3_000)];
      String letters = "a,\"\n\r";
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) letters.charAt(random.nextInt(letters.length()));
      }
      long expected = 0;
      Bounds bounds = new Bounds(1 + random.nextInt(200), random.nextInt(3));
      try (DelimitedRows rows =
          new DelimitedRows(new ByteArrayInputStream(bytes), ',', 0, bounds)) {
        while (rows.next()) {
          assertThat(rows.offset()).isEqualTo(expected);
          assertThat(rows.length()).isPositive();
          expected += rows.length();
        }
      }
      assertThat(expected).isEqualTo(bytes.length);
    }
  }

  @Test
  void manyOpenQuotesCostNoMoreThanTheirLines() {
    byte[] text = "1,2,\"open\n".repeat(400_001).getBytes(UTF_8);
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () ->
            assertThat(read(new ByteArrayInputStream(text), new Bounds(4 << 20, 2), UTF_8).size())
                .isEqualTo(200_001));
  }

  @Test
  void longQuotedRowsAreReadAgainAfterBrokenOnes() {
    String open = "1,2,\"open\n".repeat(31);
    String text = open + "1,2,3\n".repeat(60_000) + "4,5,\"" + "x".repeat(90_000) + "\"\n";
    List<String> rows = read(text, new Bounds(100_000, 2));
    assertThat(rows.getLast()).endsWith("x").doesNotContain("OPEN");
  }
}
