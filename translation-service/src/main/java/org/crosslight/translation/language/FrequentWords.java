package org.crosslight.translation.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The most frequent words of languages that are mixed up in short messages. */
final class FrequentWords {

  /** More hits than this say nothing more. */
  private static final int MOST = 6;

  private final Map<Language, Set<String>> words = new HashMap<>();

  FrequentWords() {
    try (InputStream in = FrequentWords.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("word list missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && line.length() > 4) {
          Set<String> list = Set.copyOf(List.of(line.substring(4).split(" ", -1)));
          words.put(new Language(line.substring(0, 3)), list);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many words of a text are among the frequent ones of a language. */
  int hits(Language language, List<String> text) {
    Set<String> list = words.get(language.isSerboCroatian() ? new Language("bos") : language);
    if (list == null) {
      return 0;
    }
    return (int) text.stream().filter(list::contains).limit(MOST).count();
  }
}
