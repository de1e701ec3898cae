package org.crosslight.stack.demo.lantern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Things people write in each language: everyday sentences, and arrangements. */
final class Words {

  /** One arrangement for two everyday sentences. */
  private static final double ARRANGEMENTS = 0.35;

  private final Map<Tongue, List<String>> everyday = new EnumMap<>(Tongue.class);
  private final Map<Tongue, List<String>> arrangements = new EnumMap<>(Tongue.class);

  Words() {
    for (Tongue tongue : Tongue.values()) {
      arrangements.put(tongue, lines("/demo/logistics/" + tongue.file() + ".txt"));
      everyday.put(
          tongue,
          tongue == Tongue.ROMANISED_URDU
              ? List.of()
              : lines("/demo/sentences/" + tongue.file() + ".txt"));
    }
  }

  /** Something somebody would write. */
  String one(Tongue tongue, RandomGenerator random) {
    List<String> sentences = Objects.requireNonNull(everyday.get(tongue));
    List<String> plans = Objects.requireNonNull(arrangements.get(tongue));
    List<String> from =
        sentences.isEmpty() || random.nextDouble() < ARRANGEMENTS ? plans : sentences;
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
