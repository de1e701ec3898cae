package org.crosslight.kernel.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleaning steps that know words. */
final class WordSteps {
  private WordSteps() {}

  static Step missingWhen(List<String> values) {
    Set<String> known = lowerCase(values);
    return text -> known.contains(text.strip().toLowerCase(Locale.ROOT)) ? null : text;
  }

  static Step replace(String pattern, String with) {
    Pattern compiled = Pattern.compile(pattern);
    String literal = Matcher.quoteReplacement(with);
    return text -> compiled.matcher(text).replaceAll(literal);
  }

  static Step removeWords(List<String> words) {
    Set<String> unwanted = lowerCase(words);
    return text -> {
      StringJoiner kept = new StringJoiner(" ");
      for (String word : text.split("\\s+", -1)) {
        if (!unwanted.contains(word.toLowerCase(Locale.ROOT))) {
          kept.add(word);
        }
      }
      return kept.toString();
    };
  }

  private static Set<String> lowerCase(List<String> words) {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    return lower;
  }
}
