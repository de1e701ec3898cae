#!/usr/bin/env bash
# Apache Commons CSV 1.14.1 (Java 17 or newer, Maven).
#
# With setTrackBytes(true) a record tells the byte at which it begins: what a program needs to cite a row of a seized
# table so that it can be found again. The bytes are not counted but worked out from the characters that were read. A
# table with one byte that is no UTF-8 (a pound sign as Windows writes it) is read, with U+FFFD in its place, and every
# later record is then said to begin two bytes too late for each such byte. Nothing tells of it.
#
# Output seen (the second file has one byte 0xA3 in its second row; both third lines begin at byte 14):
#   clean: 0 6 14
#   pound: 0 6 16
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for artifact in org.apache.commons:commons-csv:1.14.1 commons-io:commons-io:2.20.0 commons-codec:commons-codec:1.19.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=$artifact -DoutputDirectory="$work"
done
cat >Positions.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

class Positions {
  public static void main(String[] none) throws Exception {
    byte[] table = "a,b,c\nd,e,f,g\nh,i,j\n".getBytes(StandardCharsets.US_ASCII);
    show("clean", table);
    table[8] = (byte) 0xA3;
    show("pound", table);
  }

  static void show(String name, byte[] table) throws Exception {
    StringBuilder line = new StringBuilder(name + ":");
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(
                new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8))
            .setFormat(CSVFormat.DEFAULT)
            .setCharset(StandardCharsets.UTF_8)
            .setTrackBytes(true)
            .get()) {
      parser.forEach(row -> line.append(" ").append(row.getBytePosition()));
    }
    System.out.println(line);
  }
}
JAVA
java -cp "$work/*" Positions.java | tee seen
diff seen - <<'SEEN'
clean: 0 6 14
pound: 0 6 16
SEEN
