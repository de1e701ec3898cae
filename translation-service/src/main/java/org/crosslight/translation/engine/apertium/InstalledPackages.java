package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Versions of Apertium and its language pairs, as the package database knows them. */
record InstalledPackages(Map<String, String> versions) {

  /** Asks the package database; empty where there is none. */
  static InstalledPackages find() {
    Map<String, String> versions = new HashMap<>();
    try {
      Process process =
          new ProcessBuilder("dpkg-query", "-W", "-f=${Package} ${Version}\\n", "*apertium*")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      output
          .lines()
          .map(line -> line.split(" ", 2))
          .filter(parts -> parts.length == 2 && !parts[1].isBlank())
          .forEach(parts -> versions.put(parts[0], parts[1]));
    } catch (IOException e) {
      return new InstalledPackages(Map.of());
    }
    return new InstalledPackages(Map.copyOf(versions));
  }

  /** One text for the engine and the pairs of a route, e.g. {@code 3.8.3 (eng-spa 0.8.1-2)}. */
  String version(List<String> packages) {
    String pairs =
        packages.stream()
            .map(
                name ->
                    name.replaceFirst("^apertium-", "")
                        + " "
                        + versions.getOrDefault(name, "of unknown version"))
            .collect(Collectors.joining(", "));
    return versions.getOrDefault("apertium", "unknown version") + " (" + pairs + ")";
  }
}
