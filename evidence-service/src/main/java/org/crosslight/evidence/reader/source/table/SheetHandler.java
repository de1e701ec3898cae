package org.crosslight.evidence.reader.source.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XML of one sheet into rows of text.
 *
 * <p>Dates, which a sheet stores as numbers of days, come out in ISO form with their seconds, and
 * long numbers such as telephone numbers with all their figures.
 */
final class SheetHandler extends DefaultHandler {
  private static final int MOST_COLUMNS = 16_384;
  private static final int LONGEST_CELL = 2_000_000;
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final String sheet;
  private final SharedTexts texts;
  private final StylesTable styles;
  private final CellTable.Visitor visitor;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final boolean from1904;
  private boolean inValue;
  private boolean inPhonetic;
  private long row;
  private int column;
  private String type = "";
  private int style = -1;

  SheetHandler(
      String sheet,
      SharedTexts texts,
      StylesTable styles,
      boolean from1904,
      CellTable.Visitor visitor) {
    this.sheet = sheet;
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
    this.visitor = visitor;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "row" -> {
        cells.clear();
        column = 0;
        row = number(attributes.getValue("r"), row + 1);
      }
      case "c" -> startCell(attributes);
      case "rPh" -> inPhonetic = true;
      case "v", "t" -> inValue = !inPhonetic;
      default -> {
        // nothing that holds text
      }
    }
  }

  private void startCell(Attributes attributes) {
    value.setLength(0);
    String reference = attributes.getValue("r");
    column = reference == null ? cells.size() : columnOf(reference);
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    style = (int) number(attributes.getValue("s"), -1);
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inValue && value.length() < LONGEST_CELL) {
      value.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> visitor.row(new CellTable.Line(sheet, row, null, List.copyOf(cells), false));
      default -> {
        // nothing that holds text
      }
    }
  }

  private void endCell() {
    if (value.isEmpty() || column < 0 || column >= MOST_COLUMNS) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text(value.toString()));
  }

  private String text(String raw) {
    return switch (type) {
      case "s" -> shared(raw);
      case "b" -> raw.equals("1") ? "true" : "false";
      case "n" -> numeric(raw);
      default -> SheetXml.unescaped(raw);
    };
  }

  private String shared(String index) {
    long at = number(index.strip(), -1);
    return texts.get(at);
  }

  private String numeric(String raw) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw.strip());
    } catch (NumberFormatException none) {
      return raw;
    }
    if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
      return raw;
    }
    String format = format();
    double days = number.doubleValue();
    if (format == null || !DateUtil.isValidExcelDate(days)) {
      String plain = number.toPlainString();
      return plain.contains(".") ? plain.replaceFirst("\\.?0+$", "") : plain;
    }
    LocalDateTime time = DateUtil.getLocalDateTime(days, from1904, true);
    if (days < 1) {
      return CLOCK.format(time);
    }
    boolean hasClock = format.indexOf('h') >= 0 || days != Math.rint(days);
    return hasClock ? DATE_TIME.format(time) : DATE.format(time);
  }

  /** The date format of the cell in lower case, or null when the cell is no date. */
  private @Nullable String format() {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return null;
    }
    XSSFCellStyle cellStyle = styles.getStyleAt(style);
    int index = cellStyle.getDataFormat();
    String format = cellStyle.getDataFormatString();
    String used = format == null ? BuiltinFormats.getBuiltinFormat(index) : format;
    return used != null && DateUtil.isADateFormat(index, used)
        ? used.toLowerCase(Locale.ROOT)
        : null;
  }

  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }

  private static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
  }
}
