package org.crosslight.linkage.mention;

import java.util.Set;

/**
 * Finds names on social networks, precision first.
 *
 * <p>Three ways of writing count. {@code @name} of at least four characters that is not an everyday
 * word or a time ("@home", "@7pm"). A platform and a colon, "insta: name", where the name is not an
 * everyday word. A platform without colon, "my snap is name", only when the name holds a digit or
 * an underscore. The platform is not part of the normalised form: people keep their name across
 * them.
 */
final class HandleExtractor implements MentionExtractor {
  private static final int MAX_NAME = 30;
  private static final Set<String> PLATFORMS =
      Set.of(
          "insta",
          "instagram",
          "ig",
          "snap",
          "snapchat",
          "sc",
          "tiktok",
          "tik",
          "telegram",
          "tg",
          "kik",
          "fb",
          "facebook",
          "twitter",
          "wickr",
          "discord",
          "signal",
          "threema",
          "session",
          "snapchatul",
          "viber",
          "xbox",
          "psn",
          "skype");
  private static final Set<String> FILLERS =
      Set.of(
          "is",
          "user",
          "username",
          "handle",
          "name",
          "id",
          "account",
          "acc",
          "add",
          "me",
          "on",
          "as",
          "its",
          "my",
          "at",
          "under",
          "e",
          "es",
          "est",
          "je");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "home",
          "work",
          "school",
          "mine",
          "yours",
          "here",
          "there",
          "least",
          "once",
          "night",
          "noon",
          "midnight",
          "lunch",
          "dinner",
          "breakfast",
          "church",
          "mosque",
          "mums",
          "dads",
          "nans",
          "theirs",
          "ours",
          "town",
          "college",
          "uni",
          "gym",
          "station",
          "airport",
          "hotel",
          "house",
          "flat",
          "shop",
          "shops",
          "pub",
          "club",
          "park",
          "beach",
          "court",
          "hospital",
          "everyone",
          "everybody",
          "all",
          "channel",
          "admin",
          "admins",
          "group",
          "gmail",
          "hotmail",
          "yahoo",
          "outlook",
          "icloud",
          "this",
          "that",
          "them",
          "they",
          "what",
          "when",
          "with",
          "and",
          "the",
          "you",
          "please",
          "message",
          "messages",
          "story",
          "call",
          "chat",
          "http",
          "https",
          "video",
          "photo",
          "pic",
          "deleted",
          "blocked",
          "account",
          "username",
          "user",
          "add",
          "not",
          "no",
          "yes",
          "yeah",
          "then",
          "now",
          "later",
          "today",
          "tomorrow",
          "tonight",
          "just",
          "only",
          "was",
          "is",
          "are",
          "will",
          "can",
          "got",
          "get",
          "some",
          "from",
          "have",
          "has");

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.HANDLE;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    int i = 0;
    while (i < text.length()) {
      char c = text.at(i);
      if (c == '@' && !text.isWordAt(i - 1) && isNameChar(text.at(i + 1))) {
        i = atSign(text, claims, i, stated);
      } else if (isNameChar(c) && (i == 0 || !isNameChar(text.at(i - 1)))) {
        int end = wordEnd(text, i);
        if (stated && i == 0 && claimName(text, claims, 0, 0, true)) {
          return;
        }
        i = isPlatform(text, i, end) ? Math.max(end, afterPlatform(text, claims, end)) : end;
      } else {
        i++;
      }
    }
  }

  private static boolean isPlatform(MessageText text, int start, int end) {
    return end - start <= 10 && end - start >= 2 && PLATFORMS.contains(text.lower(start, end));
  }

  private static int wordEnd(MessageText text, int from) {
    int end = from;
    while (end < text.length() && isNameChar(text.at(end))) {
      end++;
    }
    return end;
  }

  private static int atSign(MessageText text, Claims claims, int at, boolean stated) {
    int end = nameEnd(text, at + 1);
    int length = end - at - 1;
    String name = text.lower(at + 1, end);
    if (isName(name)
        && (stated || length >= 4)
        && (stated || (!isTime(name) && !NOT_NAMES.contains(name)))
        && isClosed(text, end)) {
      claims.claim(IdentifierKind.HANDLE, at, end, "@" + name);
    }
    return Math.max(end, at + 1);
  }

  /** Reads "insta: name", "insta - @name", "snap is name_99"; returns where to go on. */
  private static int afterPlatform(MessageText text, Claims claims, int from) {
    boolean marked = false;
    int i = from;
    for (int words = 0; words < 4; words++) {
      while (i < text.length() && i - from < 40 && isJoint(text.at(i))) {
        marked |= text.at(i) == ':' || text.at(i) == '=';
        i++;
      }
      if (i == from || !isNameChar(text.at(i))) {
        return i;
      }
      int end = wordEnd(text, i);
      if (marked || end - i > 8 || !FILLERS.contains(text.lower(i, end))) {
        int at = text.at(i - 1) == '@' ? i - 1 : i;
        return claimName(text, claims, at, i, marked || at < i) ? end : i;
      }
      i = end;
    }
    return i;
  }

  private static boolean claimName(
      MessageText text, Claims claims, int start, int nameStart, boolean marked) {
    int end = nameEnd(text, nameStart);
    String name = text.lower(nameStart, end);
    boolean evident = name.chars().anyMatch(c -> c == '_' || (c >= '0' && c <= '9'));
    if (!isName(name) || NOT_NAMES.contains(name) || !isClosed(text, end)) {
      return false;
    }
    if (!marked && (!evident || isTime(name) || name.length() < 4)) {
      return false;
    }
    claims.claim(IdentifierKind.HANDLE, start, end, "@" + name);
    return true;
  }

  /** The end of a name, without the full stop of a sentence. */
  private static int nameEnd(MessageText text, int from) {
    int end = wordEnd(text, from);
    while (end > from && text.at(end - 1) == '.') {
      end--;
    }
    return end;
  }

  private static boolean isName(String name) {
    return name.length() >= 3
        && name.length() <= MAX_NAME
        && !name.startsWith(".")
        && !name.contains("..")
        && name.chars().anyMatch(c -> c >= 'a' && c <= 'z')
        && !UrlExtractor.PLAIN_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether the name begins like a time of day or a price: digits and at most two letters. */
  private static boolean isTime(String name) {
    int digits = 0;
    while (digits < name.length()
        && (MessageText.isDigit(name.charAt(digits)) || name.charAt(digits) == '.')) {
      digits++;
    }
    return digits > 0 && name.length() - digits <= 4;
  }

  private static boolean isClosed(MessageText text, int end) {
    return !text.isWordAt(end) && text.at(end) != '@';
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == ':' || c == '=' || c == '-' || c == '@' || c == '\u2192' || c == '>';
  }

  private static boolean isNameChar(char c) {
    return MessageText.isDigit(c) || MessageText.isLetter(c) || c == '_' || c == '.';
  }
}
