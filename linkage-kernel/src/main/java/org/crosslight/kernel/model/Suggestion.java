package org.crosslight.kernel.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by an unknown one. */
public final class Suggestion {
  private Suggestion() {}

  /** The known word nearest to {@code written}, when it is near enough to be a slip of the pen. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String wanted = plain(written);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      String plain = plain(candidate);
      int distance = editDistance(wanted, plain);
      boolean contained =
          wanted.length() >= 3 && (plain.contains(wanted) || wanted.contains(plain));
      int allowed = Math.max(2, Math.max(wanted.length(), plain.length()) / 3);
      if ((distance <= allowed || contained) && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "did you mean …?" when there is a near word, otherwise the list of all known words. */
  public static String forWord(String written, Collection<String> known) {
    return nearest(written, known)
        .map(word -> "did you mean \"" + word + "\"? (known here: " + listed(known) + ")")
        .orElseGet(() -> "use one of: " + listed(known));
  }

  private static String listed(Collection<String> known) {
    return known.isEmpty() ? "nothing" : String.join(", ", known);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int editDistance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
