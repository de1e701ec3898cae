package org.crosslight.translation.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises languages that the statistical detectors do not know, or not in Latin letters: Urdu
 * and Hindi in Roman letters, Arabic in chat spelling ("Arabizi"), Kurmanji. Both detectors answer
 * such lines with Tagalog, Somali or Esperanto, sometimes with confidence.
 *
 * <p>The lists are short and hold words of daily messages. A line is taken for the language when
 * enough of its words are in the list; with fewer, it is only suspected and left undetermined.
 */
final class FunctionWords {

  /** Share of a line's words from which it is taken for the language. */
  private static final double ENOUGH = 0.5;

  /** Share from which the detectors' answer is no longer believed. */
  private static final double SUSPICIOUS = 0.3;

  /** The same where only words that other languages have too are met. */
  private static final double SUSPICIOUS_WHEN_SHARED = 0.25;

  /** What a word counts that other languages have too. */
  private static final double SHARED_WEIGHT = 0.5;

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’]+");
  private static final Pattern CHAT_NUMERAL =
      Pattern.compile("[a-z]*[2356789][a-z]+(?:[235679][a-z]*)*|[a-z]{2,}[2356789][a-z]*");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\d+(?:am|pm|h|hr|hrs|min|mins|m|km|kg|g|k|x|st|nd|rd|th|gb|mb|ft|cm|mm|eur|lei|ron)");

  private final Map<Language, Set<String>> distinctive = new HashMap<>();
  private final Map<Language, Set<String>> shared = new HashMap<>();

  private static final Language ARABIC = new Language("ara");
  private static final Language KURMANJI = new Language("kmr");
  private static final List<Language> OVERRULING = List.of(new Language("urd"), ARABIC, KURMANJI);

  /** Endings of many Kurmanji words and of few others; Vietnamese is told by its other letters. */
  private static final Pattern KURMANJI_WORD =
      Pattern.compile("(?!você$|vê$|lê$|quê$|porquê$|bebê$|dê$|în$)[a-zçşêîû]+(?:[êîû]|ên|în|îne)");

  FunctionWords() {
    read(new Language("urd"), "roman-urdu.txt");
    read(ARABIC, "arabizi.txt");
    read(KURMANJI, "kurmanji.txt");
  }

  /** What the words of a line in Latin letters say: a language, a suspicion, or nothing. */
  Optional<Finding> lookUp(String line) {
    List<String> words = words(line);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Finding best = null;
    for (Language language : OVERRULING) {
      Finding finding = weigh(language, words);
      if (finding != null && (best == null || finding.share() > best.share())) {
        best = finding;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The lower-case words of a line. */
  static List<String> words(String line) {
    return NOT_A_WORD
        .splitAsStream(line.toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(word -> !word.isEmpty() && word.codePoints().anyMatch(Character::isLetter))
        .filter(word -> !UNIT.matcher(word).matches())
        .toList();
  }

  private @Nullable Finding weigh(Language language, List<String> words) {
    Set<String> own = distinctive.getOrDefault(language, Set.of());
    Set<String> also = shared.getOrDefault(language, Set.of());
    int sure = 0;
    int weak = 0;
    for (String word : words) {
      if (own.contains(word) || (language.equals(ARABIC) && CHAT_NUMERAL.matcher(word).matches())) {
        sure++;
      } else if (also.contains(word)) {
        weak++;
      } else if (language.equals(KURMANJI) && KURMANJI_WORD.matcher(word).matches()) {
        sure++;
      }
    }
    double share = (sure + SHARED_WEIGHT * weak) / words.size();
    boolean several = sure >= 2 || (words.size() <= 3 && sure + weak >= 2);
    if (sure >= 1 && several && share >= ENOUGH) {
      return new Finding(language, share, true);
    }
    if ((sure >= 1 && share >= SUSPICIOUS) || (weak >= 2 && share >= SUSPICIOUS_WHEN_SHARED)) {
      return new Finding(language, share, false);
    }
    return null;
  }

  private void read(Language language, String file) {
    Set<String> own = new HashSet<>();
    Set<String> also = new HashSet<>();
    try (InputStream in = FunctionWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list missing: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Set<String> target = own;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[shared]")) {
          target = also;
        } else if (!line.startsWith("#")) {
          target.addAll(words(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    distinctive.put(language, Set.copyOf(own));
    shared.put(language, Set.copyOf(also));
  }

  /**
   * @param share part of the line's words that are in the list
   * @param enough whether that settles it; otherwise it is only suspected
   */
  record Finding(Language language, double share, boolean enough) {}
}
