package org.crosslight.evidence.reader.format.messagetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class MessageXlsxReaderTest {
  private static final Told OPTIONS = Told.defaults("messages.xlsx");

  private static byte[] workbook(Consumer<XSSFWorkbook> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill.accept(workbook);
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void fill(Sheet sheet, int index, String... cells) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static Collected read(byte[] bytes) {
    return Collected.fromBytes(new MessageXlsxReader(), bytes, OPTIONS);
  }

  @Test
  void readsSeveralSheetsWithDatesAndNumbersAsCellsHoldThem() throws IOException {
    Collected read =
        read(
            workbook(
                workbook -> {
                  CellStyle date = workbook.createCellStyle();
                  date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
                  Sheet chats = workbook.createSheet("Chats");
                  fill(chats, 0, "Report of today");
                  fill(chats, 2, "Timestamp", "From", "To", "Body");
                  fill(chats, 3, "", "", "Bo", "bring the van");
                  Row row = chats.getRow(3);
                  row.createCell(0).setCellValue(LocalDateTime.of(2024, 7, 31, 20, 49, 7));
                  row.getCell(0).setCellStyle(date);
                  row.createCell(1).setCellValue(447700900123d);
                  fill(chats, 5, "31/01/2024 20:49:07(UTC+0)", "Ann", "Bo", "second");
                  Sheet notes = workbook.createSheet("Notes");
                  fill(notes, 0, "nothing", "to see");
                  Sheet sms = workbook.createSheet("SMS");
                  fill(sms, 0, "Date", "Time", "Sender", "Message");
                  fill(sms, 1, "31/01/2024", "20:49", "Ann", "third");
                }));

    assertThat(read.tally()).isEqualTo(new Tally(3, 3, 0));
    org.crosslight.evidence.content.Row first = read.items.getFirst();
    assertThat(first.at()).isEqualTo("2024-07-31T19:49:07Z");
    assertThat(first.atText()).isEqualTo("2024-07-31 20:49:07");
    assertThat(first.from()).isEqualTo(new Party(null, Identifier.phone("447700900123")));
    assertThat(first.provenance()).isEqualTo(new Provenance("Chats", 4, null));
    assertThat(read.items.get(1).at()).isEqualTo("2024-01-31T20:49:07Z");
    assertThat(read.items.get(1).provenance().row()).isEqualTo(6);
    assertThat(read.items.get(2).provenance()).isEqualTo(new Provenance("SMS", 2, null));
    assertThat(read.notes().get("sheets-without-messages"))
        .isEqualTo("1 row stands on sheets without headings of messages and was not read.");
  }

  @Test
  void readsASheetOfMoreLinesThanParsersAllowByDefault() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(50)) {
      Sheet sheet = workbook.createSheet("Chats");
      fill(sheet, 0, "Timestamp", "From", "Body");
      for (int i = 1; i <= 60_000; i++) {
        fill(sheet, i, "2024-01-31 20:49:07", "Ann", "message " + i);
      }
      workbook.write(bytes);
    }

    Collected read = read(bytes.toByteArray());

    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.tally()).isEqualTo(new Tally(60_000, 60_000, 0));
    assertThat(read.items.getLast().text()).isEqualTo("message 60000");
  }

  @Test
  void declinesWhatIsNoWorkbook() throws IOException {
    assertThat(read("hello".getBytes(StandardCharsets.UTF_8)).outcomeSlug())
        .isEqualTo("not-an-archive");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(65);
    }
    assertThat(read(bytes.toByteArray()).outcomeSlug()).isEqualTo("damaged-workbook");
  }

  @Test
  void saysThatACutWorkbookIsDamaged() throws IOException {
    byte[] whole =
        workbook(workbook -> fill(workbook.createSheet("a"), 0, "Timestamp", "From", "Body"));

    assertThat(read(Arrays.copyOf(whole, whole.length / 2)).outcomeSlug())
        .isEqualTo("damaged-workbook");
  }

  @Test
  void stopsAtAWorkbookThatUnfoldsTooFar() throws IOException {
    byte[] small =
        workbook(workbook -> fill(workbook.createSheet("a"), 0, "Timestamp", "From", "Body"));
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(small))) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
          byte[] blanks = new byte[1 << 20];
          Arrays.fill(blanks, (byte) ' ');
          for (int i = 0; i < 60; i++) {
            zip.write(blanks);
          }
        } else {
          in.transferTo(zip);
        }
      }
    }

    assertThat(read(bomb.toByteArray()).outcomeSlug()).isEqualTo("unfolds-too-far");
  }
}
