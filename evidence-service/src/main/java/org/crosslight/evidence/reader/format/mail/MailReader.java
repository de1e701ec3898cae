package org.crosslight.evidence.reader.format.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Documents;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;

/**
 * Reads e-mails: single ones, mailboxes of many, and archives of either.
 *
 * <p>A row is one mail, numbered in the order of its file. A mail that is attached to another is
 * also a row, in the part of it that it stands in.
 */
public final class MailReader implements Reader {
  private static final int ENOUGH = 2;
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):.*");
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "mime-version");

  @Override
  public Format format() {
    return new Format("mail", "2", "E-mail (EML, MBOX)", List.of("eml", "mbox", "mbx", "zip"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return Documents.any(source, MailReader::isMail)
        ? new Recognition(80, "a document begins with the headers of a mail")
        : Recognition.no("no document begins with the headers of a mail");
  }

  private static boolean isMail(Source document) throws IOException {
    String head = new String(document.head().bytes(), StandardCharsets.ISO_8859_1);
    Set<String> usual = new HashSet<>();
    for (String line : head.lines().skip(head.startsWith("From ") ? 1 : 0).toList()) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        usual.add(header.group(1).toLowerCase(Locale.ROOT));
      } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
        break;
      }
    }
    usual.retainAll(USUAL);
    return usual.size() >= ENOUGH;
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    MailRows mails = new MailRows(rows);
    return Documents.read(
        source,
        rows,
        MailReader::isMail,
        document -> {
          mails.read(document.path(), document.open(), 0);
          return null;
        });
  }
}
