package org.crosslight.evidence.reader.source.table;

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
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The sheets of a workbook, streamed; only the table of shared texts is held. */
public final class WorkbookTable implements CellTable {
  private static final double LEAST_RATIO = 0.005;
  private static final long LARGEST_PART = 4L << 30;

  private static final Pattern FROM_1904 = Pattern.compile("\\bdate1904=\"(?:1|true)\"");

  private final Path file;

  /** The workbook in this file. */
  public WorkbookTable(Path file) {
    this.file = file;
  }

  @Override
  public End visit(Visitor visitor) throws IOException {
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
      return End.WHOLE;
    } catch (SharedTexts.TooMuch tooMuch) {
      return End.UNFOLDS_TOO_FAR;
    } catch (UnsupportedFileFormatException otherFormat) {
      return End.NO_WORKBOOK;
    } catch (IOException unreadable) {
      return isBomb(unreadable) ? End.UNFOLDS_TOO_FAR : End.DAMAGED;
    } catch (UncheckedIOException lost) {
      throw lost;
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException broken) {
      // The library has exceptions of its own for every part that can be damaged.
      return isBomb(broken) ? End.UNFOLDS_TOO_FAR : End.DAMAGED;
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
