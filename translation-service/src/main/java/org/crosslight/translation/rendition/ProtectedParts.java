package org.crosslight.translation.rendition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.translation.protection.ProtectedToken;
import org.crosslight.translation.protection.ProtectedTokens;
import org.crosslight.translation.protection.TokenKind;

/**
 * The protected parts of a text, and which of them its translation lost.
 *
 * <p>A part has come through when it stands in the translation as a part of its own, as often as in
 * the text: a 5 is not there because of a 50, nor {@code @ann} because of {@code @anna}.
 */
record ProtectedParts(List<ProtectedToken> all, List<ProtectedToken> lost) {

  ProtectedParts {
    all = List.copyOf(all);
    lost = List.copyOf(lost);
  }

  static ProtectedParts compare(String source, String english) {
    List<ProtectedToken> all = ProtectedTokens.in(source);
    Map<String, Deque<ProtectedToken>> missing = new HashMap<>();
    for (ProtectedToken token : all) {
      missing.computeIfAbsent(token.text(), text -> new ArrayDeque<>()).add(token);
    }
    Map<TokenKind, StringBuilder> changed = new EnumMap<>(TokenKind.class);
    for (ProtectedToken token : ProtectedTokens.in(english)) {
      Deque<ProtectedToken> same = missing.get(token.text());
      if (same == null || same.poll() == null) {
        changed
            .computeIfAbsent(token.kind(), kind -> new StringBuilder())
            .append(' ')
            .append(token.text());
      }
    }
    return new ProtectedParts(all, notWithin(changed, missing.values()));
  }

  /** The check that all parts of these kinds came through. */
  Check check(String name, Set<TokenKind> kinds) {
    long wanted = all.stream().filter(token -> kinds.contains(token.kind())).count();
    long gone = lost.stream().filter(token -> kinds.contains(token.kind())).count();
    return new Check(
        name,
        gone == 0,
        wanted == 0
            ? "The source has none."
            : "%d of %d came through.".formatted(wanted - gone, wanted));
  }

  /**
   * English may join what stood alone, as in "5th", "5-6" or two emoji without a space, so what is
   * missing is looked for in those parts of the English that the source does not have.
   */
  private static List<ProtectedToken> notWithin(
      Map<TokenKind, StringBuilder> changed, Collection<Deque<ProtectedToken>> missing) {
    List<ProtectedToken> lost = new ArrayList<>();
    missing.stream()
        .flatMap(Collection::stream)
        .sorted(Comparator.comparingInt((ProtectedToken token) -> token.text().length()).reversed())
        .forEach(
            token -> {
              StringBuilder joined = changed.get(token.kind());
              if (joined == null || !take(token, joined)) {
                lost.add(token);
              }
            });
    return lost;
  }

  private static boolean take(ProtectedToken token, StringBuilder joined) {
    String part = Pattern.quote(token.text());
    String whole =
        switch (token.kind()) {
          case NUMBER -> "(?<!\\p{Nd}|\\p{Nd}[.,:])" + part + "(?!\\p{Nd}|[.,:]\\p{Nd})";
          case EMOJI -> "(?<!\\x{200D})" + part + "(?!\\x{200D}|\\p{IsEmoji_Modifier})";
          // With anything joined to it, it is another address.
          case URL, EMAIL, HANDLE, HASHTAG -> "(?!)";
        };
    Matcher found = Pattern.compile(whole).matcher(joined);
    if (!found.find()) {
      return false;
    }
    joined.replace(found.start(), found.end(), " ");
    return true;
  }
}
