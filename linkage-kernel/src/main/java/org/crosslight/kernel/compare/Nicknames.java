package org.crosslight.kernel.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** English short forms of first names, from the lists named in {@code nicknames.csv}. */
public final class Nicknames {
  private static final class Bundled {
    static final Nicknames NAMES = load();
  }

  private final Map<String, Set<String>> fullNames;
  private final Map<String, Integer> shortForms;

  private Nicknames(Map<String, Set<String>> fullNames, Map<String, Integer> shortForms) {
    this.fullNames = fullNames;
    this.shortForms = shortForms;
  }

  /** The names that come with the kernel. */
  public static Nicknames bundled() {
    return Bundled.NAMES;
  }

  /** The full names a name may stand for, itself included. */
  public Set<String> fullNames(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return fullNames.getOrDefault(plain, Set.of(plain));
  }

  /** The one full name that stands for a name in a block key: the one with most short forms. */
  public String representative(String name) {
    return fullNames(name).stream()
        .max(
            Comparator.comparingInt((String full) -> shortForms.getOrDefault(full, 0))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(name);
  }

  private static Nicknames load() {
    Map<String, Set<String>> full = new HashMap<>();
    Map<String, Integer> forms = new HashMap<>();
    var stream = Nicknames.class.getResourceAsStream("nicknames.csv");
    if (stream == null) {
      throw new IllegalStateException("nicknames.csv is missing from the kernel");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] names = line.split(",", -1);
        full.computeIfAbsent(names[0], n -> new TreeSet<>()).add(names[0]);
        for (int i = 1; i < names.length; i++) {
          full.computeIfAbsent(names[i], n -> new TreeSet<>(Set.of(n))).add(names[0]);
          forms.merge(names[0], 1, Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Nicknames(full, forms);
  }
}
