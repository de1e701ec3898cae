package org.crosslight.evidence.reader.source.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page (HTML) says to who looks at it. */
public final class PageText {
  private PageText() {}

  /** Its words in lines as a browser would break them; nothing that it would load is fetched. */
  public static String visible(String page) {
    Document document = Jsoup.parse(page);
    document.select("br").before("\n");
    document.select("p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote").before("\n").after("\n");
    return document.body().wholeText().replaceAll("[ \\t\\u00A0]*\\n\\s*", "\n").strip();
  }
}
