package org.crosslight.evidence.reader.source.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page (HTML) says to who looks at it. */
public final class PageText {
  private static final String BEGINNING = " \t\n\u000B\f\r";
  private static final String ENDING = " \t\u00A0";

  private PageText() {}

  /** Its words in lines as a browser would break them; nothing that it would load is fetched. */
  public static String visible(String page) {
    Document document = Jsoup.parse(page);
    document.select("br").before("\n");
    document.select("p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote").before("\n").after("\n");
    return folded(document.body().wholeText()).strip();
  }

  /** Without the blanks that end lines or begin them, and without the lines that are then empty. */
  private static String folded(String shown) {
    StringBuilder lines = new StringBuilder(shown.length());
    boolean begins = false;
    for (int i = 0; i < shown.length(); i++) {
      char next = shown.charAt(i);
      if (begins && BEGINNING.indexOf(next) >= 0) {
        continue;
      }
      begins = next == '\n';
      int end = lines.length();
      while (begins && end > 0 && ENDING.indexOf(lines.charAt(end - 1)) >= 0) {
        end--;
      }
      lines.setLength(end);
      lines.append(next);
    }
    return lines.toString();
  }
}
