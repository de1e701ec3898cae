package org.crosslight.translation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Everyday sentences with their English, from Tatoeba (CC BY 2.0 FR). */
public record Tatoeba(String language, String source, String english) {

  /** All sentences, 60 for each of 36 languages. */
  public static List<Tatoeba> all() {
    try (InputStream in =
            Objects.requireNonNull(Tatoeba.class.getResourceAsStream("/tatoeba/sample.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t", -1))
          .map(parts -> new Tatoeba(parts[0], parts[1], parts[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences of one language. */
  public static List<Tatoeba> in(String language) {
    return all().stream().filter(sentence -> sentence.language().equals(language)).toList();
  }
}
