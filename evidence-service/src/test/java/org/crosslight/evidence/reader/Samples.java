package org.crosslight.evidence.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sample files of all formats: those in the folder {@code reader} of the test resources, which
 * has a folder for every format's package.
 *
 * <p>A format's samples are found because they lie there; no list names them.
 */
public final class Samples {
  private static final String FORMATS = "org.crosslight.evidence.reader.format.";
  private static final String TABLE =
      "Timestamp,From,Body\n31/01/2024 20:49,Ann,\"a \"\"quoted\"\", text\"\n,,\n1,2,3,4\n";

  private Samples() {}

  /**
   * One sample.
   *
   * @param format the last name of the package of the format that it is of
   */
  @SuppressWarnings("ArrayRecordComponent") // the file itself: compared by nobody
  public record Sample(String format, String name, byte[] bytes) {
    /** Whether it is of the format that this reader reads. */
    public boolean isOf(Reader reader) {
      return reader.getClass().getPackageName().equals(FORMATS + format);
    }

    @Override
    public String toString() {
      return format + "/" + name;
    }
  }

  /** Every sample of every format. */
  public static List<Sample> all() {
    Path folder = Path.of("src/test/resources/reader");
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path inside = folder.relativize(file);
        if (inside.getNameCount() > 1) {
          String name = inside.subpath(1, inside.getNameCount()).toString();
          samples.add(new Sample(inside.getName(0).toString(), name, Files.readAllBytes(file)));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    samples.add(new Sample("messagetable", "table.csv", TABLE.getBytes(StandardCharsets.UTF_8)));
    samples.add(new Sample("messagetable", "wide.csv", TABLE.getBytes(StandardCharsets.UTF_16)));
    samples.add(new Sample("messagetable", "table.xlsx", workbook()));
    return samples;
  }

  private static byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Chats");
      for (String line : TABLE.split("\n", -1)) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : line.split(",", -1)) {
          row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
      }
      workbook.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The sample with a few changes; the same for the same three arguments. */
  public static byte[] damaged(String reader, Sample sample, int round) {
    Random random = new Random((reader + '\n' + sample + '\n' + round).hashCode() * 31L + round);
    byte[] bytes = sample.bytes().clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> {
        return Arrays.copyOf(bytes, Math.max(1, at));
      }
      case 2 -> bytes[at] = (byte) "\"'<>&;,\n\r:[]=\t\0{}-".charAt(random.nextInt(18));
      case 3 -> {
        int length = Math.min(random.nextInt(200), bytes.length - at);
        byte[] twice = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, twice, at + length, bytes.length - at);
        return twice;
      }
      default -> {
        int length = Math.min(random.nextInt(200), bytes.length - at);
        byte[] less = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
        return less;
      }
    }
    return bytes;
  }
}
