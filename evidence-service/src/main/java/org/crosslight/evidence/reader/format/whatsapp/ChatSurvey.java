package org.crosslight.evidence.reader.format.whatsapp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.format.whatsapp.Header.Style;
import org.jspecify.annotations.Nullable;

/**
 * What a first look over a whole export tells: its style, the order of its dates, who wrote.
 *
 * <p>An export is written in one go by one phone, so all its headers have one style; a line in
 * another style is something that somebody pasted into a message.
 */
final class ChatSurvey {
  private static final int MOST_NAMES = 5_000;
  private static final int MOST_STYLES = 12;
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:created group|changed the (?:subject|group name)(?: from [\"“].*[\"”])? to|"
              + "changed the (?:subject|group name) to) [\"“](.+)[\"”]");

  private final Map<Style, OfStyle> styles = new LinkedHashMap<>();
  private long headers;

  /** What headers of one style tell. */
  static final class OfStyle {
    final DateEvidence dates = new DateEvidence();
    private final Map<String, Prefix> prefixes = new HashMap<>();
    private @Nullable String subject;
    private long count;

    long count() {
      return count;
    }
  }

  /** How often a name was followed by a second one, as in "Bob: plumber: hello". */
  private static final class Prefix {
    private long count;
    private long same;
    private @Nullable String second;
  }

  void take(Header header, String line) {
    headers++;
    OfStyle style = styles.get(header.style());
    if (style == null) {
      if (styles.size() >= MOST_STYLES) {
        return;
      }
      style = new OfStyle();
      styles.put(header.style(), style);
    }
    style.count++;
    style.dates.take(header);
    String rest = line.substring(header.textStart());
    int colon = rest.indexOf(": ");
    if (colon < 0) {
      takeSystemLine(style, rest);
    } else {
      takePrefix(style, rest, colon);
    }
  }

  private static void takeSystemLine(OfStyle style, String rest) {
    if (rest.contains("group") || rest.contains("subject")) {
      Matcher matcher = SUBJECT.matcher(rest.substring(0, Math.min(rest.length(), 400)));
      if (matcher.find()) {
        style.subject = matcher.group(1);
      }
    }
    if (rest.endsWith(":")) {
      prefix(style, ShownText.trim(rest.substring(0, rest.length() - 1)));
    }
  }

  private static void takePrefix(OfStyle style, String rest, int colon) {
    String name = ShownText.trim(rest.substring(0, colon));
    if (name.indexOf('"') >= 0 || name.indexOf('“') >= 0) {
      takeSystemLine(style, rest);
      return;
    }
    Prefix prefix = prefix(style, name);
    if (prefix == null) {
      return;
    }
    int next = rest.indexOf(": ", colon + 2);
    String second = next < 0 || next - colon > 60 ? "" : rest.substring(colon + 2, next);
    if (prefix.second == null) {
      prefix.second = second;
    }
    if (second.equals(prefix.second)) {
      prefix.same++;
    }
  }

  private static @Nullable Prefix prefix(OfStyle style, String name) {
    Prefix prefix = style.prefixes.get(name);
    if (prefix == null) {
      if (style.prefixes.size() >= MOST_NAMES || name.length() > Sender.LONGEST_NAME) {
        return null;
      }
      prefix = new Prefix();
      style.prefixes.put(name, prefix);
    }
    prefix.count++;
    return prefix;
  }

  long headers() {
    return headers;
  }

  /**
   * The styles in which messages are written: the most frequent, and any other that is not rare.
   */
  List<Style> messageStyles() {
    long most = styles.values().stream().mapToLong(OfStyle::count).max().orElse(0);
    List<Style> chosen = new ArrayList<>();
    styles.forEach(
        (style, found) -> {
          boolean leads = found.count == most && chosen.isEmpty();
          if (leads || (found.count >= 3 && found.count * 4 >= headers)) {
            chosen.add(style);
          }
        });
    return chosen;
  }

  OfStyle of(Style style) {
    OfStyle found = styles.get(style);
    if (found == null) {
      throw new IllegalArgumentException("no header was written like this");
    }
    return found;
  }

  /** Names that stand before a colon, where a colon inside the name is always the same. */
  Set<String> names(List<Style> chosen) {
    Set<String> names = new LinkedHashSet<>();
    for (Style style : chosen) {
      of(style)
          .prefixes
          .forEach(
              (name, prefix) -> {
                String second = prefix.second;
                boolean longer =
                    second != null
                        && !second.isEmpty()
                        && prefix.count >= 3
                        && prefix.same == prefix.count;
                names.add(longer ? name + ": " + second : name);
              });
    }
    return names;
  }

  /** The group's subject, if a line of the app names it. */
  @Nullable String subject(List<Style> chosen) {
    String subject = null;
    for (Style style : chosen) {
      String own = of(style).subject;
      subject = own == null ? subject : own;
    }
    return subject;
  }
}
