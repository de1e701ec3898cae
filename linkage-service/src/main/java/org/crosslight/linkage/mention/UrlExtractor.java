package org.crosslight.linkage.mention;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds web addresses: with {@code http://} or {@code https://}, beginning with {@code www.}, or a
 * bare host under a well-known top-level domain. A bare host whose ending is also an everyday word
 * ("home.so we") counts only when a path follows.
 *
 * <p>Normalised: no scheme, no user, host in lower case and Punycode without {@code www.}, no
 * default port, no fragment, no final slash; path and query as written, because their case matters.
 * They end at the first character outside ASCII, which RFC 3986 wants percent-encoded: in scripts
 * without spaces it is the rest of the sentence. Links of {@code wa.me} to a phone number are left
 * to the phone extractor.
 */
final class UrlExtractor implements MentionExtractor {
  private static final int MAX_URL = 2048;
  private static final int MAX_HOST = 253;
  static final Set<String> PLAIN_ENDINGS =
      Set.of(
          "com", "org", "net", "info", "biz", "uk", "io", "gov", "edu", "app", "dev", "xyz", "ly",
          "gg", "eu", "ro", "de", "fr", "pl", "ru", "shop", "site", "online", "club", "link");
  private static final Set<String> WORD_ENDINGS =
      Set.of(
          "me", "it", "in", "so", "to", "be", "am", "us", "is", "at", "no", "tv", "co", "cc", "es",
          "pk", "la", "gl", "st", "page", "store", "live", "chat", "top", "ie", "nl", "pt");

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.URL;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    int i = 0;
    while (i < text.length()) {
      if (!isHostChar(text, i)) {
        i++;
        continue;
      }
      int run = i;
      while (run < text.length() && isHostChar(text, run)) {
        run++;
      }
      int end = urlAt(text, i, run, claims, stated);
      i = end > 0 ? end : run;
    }
  }

  /** Claims the address whose first host-like run is given; returns its end, or -1. */
  private static int urlAt(MessageText text, int start, int runEnd, Claims claims, boolean stated) {
    int host = start;
    boolean explicit = false;
    if (text.at(runEnd) == ':' && text.at(runEnd + 1) == '/' && text.at(runEnd + 2) == '/') {
      String scheme = text.lower(Math.max(start, runEnd - 5), runEnd);
      int length = scheme.endsWith("https") ? 5 : scheme.endsWith("http") ? 4 : 0;
      if (length == 0) {
        return -1;
      }
      start = runEnd - length;
      host = runEnd + 3;
      explicit = true;
    } else if (text.at(start - 1) == '@' || text.at(runEnd) == '@') {
      return -1;
    }
    int hostEnd = host;
    int limit = Math.min(text.length(), host + MAX_HOST);
    while (hostEnd < limit && isHostChar(text, hostEnd)) {
      hostEnd++;
    }
    while (hostEnd > host && !text.isWordAt(hostEnd - 1)) {
      hostEnd--;
    }
    while (!explicit && host < hostEnd && !text.isWordAt(host)) {
      host++;
      start = host;
    }
    int end = tailEnd(text, hostEnd, start);
    boolean hasPath = stated || (text.at(hostEnd) == '/' && end > hostEnd + 1);
    if (!isHost(text, host, hostEnd, explicit, hasPath)) {
      return -1;
    }
    String normalised = normalised(text, host, hostEnd, end);
    if (normalised == null || isPhoneLink(normalised)) {
      return -1;
    }
    claims.claim(IdentifierKind.URL, start, end, normalised);
    return end;
  }

  private static int tailEnd(MessageText text, int hostEnd, int start) {
    int end = hostEnd;
    if (text.at(end) == ':' && MessageText.isDigit(text.at(end + 1))) {
      end++;
      while (MessageText.isDigit(text.at(end)) && end - hostEnd <= 5) {
        end++;
      }
    }
    char first = text.at(end);
    if (first != '/' && first != '?' && first != '#') {
      return end;
    }
    int limit = Math.min(text.length(), start + MAX_URL);
    int open = 0;
    while (end < limit) {
      char c = text.at(end);
      boolean foreign = text.original().charAt(end) >= 0x80;
      if (foreign || c <= ' ' || "<>\"`{}|\\^".indexOf(c) >= 0) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      end++;
    }
    while (end > hostEnd + 1) {
      char last = text.at(end - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if (".,;:!?'*".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  private static boolean isHost(
      MessageText text, int host, int hostEnd, boolean explicit, boolean hasPath) {
    int lastDot = -1;
    for (int i = host; i < hostEnd; i++) {
      if (text.at(i) == '.') {
        if (i == host || text.at(i - 1) == '.') {
          return false;
        }
        lastDot = i;
      }
    }
    if (lastDot < 0) {
      return false;
    }
    String ending = text.lower(lastDot + 1, hostEnd);
    if (explicit) {
      return ending.length() >= 2;
    }
    if (ending.length() < 2 || !ending.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return false;
    }
    if (text.lower(host, Math.min(hostEnd, host + 4)).equals("www.") && lastDot > host + 4) {
      return true;
    }
    boolean hasLetter = false;
    for (int i = host; i < lastDot; i++) {
      hasLetter |= MessageText.isLetter(text.at(i));
    }
    return hasLetter
        && lastDot - host >= (hasPath ? 1 : 2)
        && (PLAIN_ENDINGS.contains(ending) || (hasPath && WORD_ENDINGS.contains(ending)));
  }

  private static @Nullable String normalised(MessageText text, int host, int hostEnd, int end) {
    String name = text.folded(host, hostEnd).toLowerCase(Locale.ROOT);
    try {
      name = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAHost) {
      return null;
    }
    if (name.startsWith("www.") && name.indexOf('.', 4) > 0) {
      name = name.substring(4);
    }
    String rest = text.original().substring(hostEnd, end);
    for (String port : new String[] {":80", ":443"}) {
      if (rest.equals(port) || rest.startsWith(port + "/") || rest.startsWith(port + "?")) {
        rest = rest.substring(port.length());
      }
    }
    int fragment = rest.indexOf('#');
    if (fragment >= 0) {
      rest = rest.substring(0, fragment);
    }
    return name + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
  }

  private static boolean isPhoneLink(String normalised) {
    return normalised.startsWith("wa.me/")
        && normalised.length() > 12
        && normalised.chars().skip(6).allMatch(c -> (c >= '0' && c <= '9') || c == '+');
  }

  private static boolean isHostChar(MessageText text, int i) {
    char c = text.at(i);
    return c == '.' || c == '-' || text.isWordAt(i);
  }
}
