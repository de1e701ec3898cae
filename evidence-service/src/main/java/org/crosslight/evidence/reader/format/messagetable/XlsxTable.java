package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of a workbook, streamed; only the table of shared texts is held. */
final class XlsxTable implements Table {
  private static final double LEAST_RATIO = 0.005;
  private static final long LARGEST_PART = 4L << 30;

  private static final Pattern FROM_1904 = Pattern.compile("\\bdate1904=\"(?:1|true)\"");

  private final Path file;

  XlsxTable(Path file) {
    this.file = file;
  }

  @Override
  public Ending visit(Visitor visitor) throws IOException {
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      SharedTexts texts = SharedTexts.of(reader);
      StylesTable styles = reader.getStylesTable();
      boolean from1904 = countsFrom1904(reader);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream in = sheets.next()) {
          XMLReader parser = SheetXml.newReader();
          parser.setContentHandler(
              new SheetHandler(sheets.getSheetName(), texts, styles, from1904, visitor));
          parser.parse(new InputSource(in));
        }
      }
      return Ending.whole();
    } catch (SharedTexts.TooMuch tooMuch) {
      return unfolds();
    } catch (UnsupportedFileFormatException otherFormat) {
      return Ending.unreadable(Fault.NOT_AN_ARCHIVE);
    } catch (IOException unreadable) {
      return isBomb(unreadable) ? unfolds() : damaged();
    } catch (UncheckedIOException lost) {
      throw lost;
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException broken) {
      // The library has exceptions of its own for every part that can be damaged.
      return isBomb(broken) ? unfolds() : damaged();
    }
  }

  // Workbooks from old Macs count days from 1904.
  private static boolean countsFrom1904(XSSFReader reader)
      throws IOException, InvalidFormatException {
    try (InputStream in = reader.getWorkbookData()) {
      String start = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
      return FROM_1904.matcher(start).find();
    }
  }

  private static Ending damaged() {
    return Ending.partial(Fault.DAMAGED_WORKBOOK);
  }

  private static Ending unfolds() {
    return Ending.partial(
        Fault.UNFOLDS_TOO_FAR,
        "The workbook unfolds to far more than its size and was not read further.");
  }

  private static boolean isBomb(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.contains("Zip bomb")) {
        return true;
      }
    }
    return false;
  }
}
