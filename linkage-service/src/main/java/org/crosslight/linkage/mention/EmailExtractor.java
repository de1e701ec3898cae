package org.crosslight.linkage.mention;

import java.util.Set;

/**
 * Finds e-mail addresses: a local part of at most 64 and a domain of at most 253 characters (RFC
 * 5321), whose last label is at least two letters. Dots and {@code +tags} of the local part are
 * kept: which of them a provider ignores is not ours to guess.
 */
final class EmailExtractor implements MentionExtractor {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 253;

  /** Not mailboxes but the addresses chat applications give to phone numbers and groups. */
  static final Set<String> CHAT_DOMAINS = Set.of("s.whatsapp.net", "c.us", "g.us", "lid");

  /** Whether what follows the {@code @} belongs to a chat application's own addresses. */
  static boolean isChatDomain(String domain) {
    return CHAT_DOMAINS.contains(domain);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.EMAIL;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    for (int i = 1; i < text.length() - 3; i++) {
      if (text.at(i) != '@') {
        continue;
      }
      int start = i;
      while (start > 0 && i - start <= MAX_LOCAL && isLocal(text.at(start - 1))) {
        start--;
      }
      while (start < i && !isWordAscii(text.at(start))) {
        start++;
      }
      int end = domainEnd(text, i + 1);
      if (start == i || i - start > MAX_LOCAL || end < 0 || text.at(i - 1) == '.') {
        continue;
      }
      if (text.isWordAt(start - 1) || CHAT_DOMAINS.contains(text.lower(i + 1, end))) {
        continue;
      }
      claims.claim(IdentifierKind.EMAIL, start, end, text.lower(start, end));
      i = end - 1;
    }
  }

  /** The end of a well-formed domain, or -1. */
  private static int domainEnd(MessageText text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + MAX_DOMAIN);
    int lastDot = -1;
    while (end < limit) {
      char c = text.at(end);
      if (c == '.') {
        if (end == from || !isWordAscii(text.at(end - 1)) || !isWordAscii(text.at(end + 1))) {
          break;
        }
        lastDot = end;
      } else if (c == '-' ? end == from || text.at(end - 1) == '.' : !isWordAscii(c)) {
        break;
      }
      end++;
    }
    while (end > from && text.at(end - 1) == '-') {
      end--;
    }
    if (lastDot < 0 || end - lastDot < 3 || text.isWordAt(end)) {
      return -1;
    }
    for (int i = lastDot + 1; i < end; i++) {
      if (!MessageText.isLetter(text.at(i))) {
        return -1;
      }
    }
    return end;
  }

  private static boolean isLocal(char c) {
    return isWordAscii(c) || c == '.' || c == '_' || c == '+' || c == '-' || c == '%' || c == '\'';
  }

  private static boolean isWordAscii(char c) {
    return MessageText.isDigit(c) || MessageText.isLetter(c);
  }
}
