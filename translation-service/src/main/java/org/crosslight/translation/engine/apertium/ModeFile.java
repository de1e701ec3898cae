package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Apertium mode: the programs between a language and another.
 *
 * <p>A mode file is one shell line of programs and pipes. It is read here instead of by a shell, so
 * that every program can be told to flush at a NUL ({@code -z}) and stay alive.
 *
 * @param name e.g. {@code spa-eng}
 * @param commands the programs with their arguments, in order
 */
record ModeFile(String name, List<List<String>> commands) {

  /** Reads a mode; empty when it, one of its files or one of its programs is not there. */
  static Optional<ModeFile> installed(Path modes, String name) {
    Path file = modes.resolve(name + ".mode");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      ModeFile mode = new ModeFile(name, commands(Files.readString(file)));
      return mode.isComplete() ? Optional.of(mode) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static List<List<String>> commands(String line) {
    List<List<String>> commands = new ArrayList<>();
    for (String part : line.strip().split("\\|", -1)) {
      List<String> words = new ArrayList<>();
      for (String word : part.strip().split("\\s+", -1)) {
        String argument = word.replace("'", "").replace("$1", "-g").replace("$2", "");
        if (!argument.isEmpty()) {
          words.add(argument);
        }
      }
      words.add(1, "-z");
      commands.add(List.copyOf(words));
    }
    return List.copyOf(commands);
  }

  private boolean isComplete() {
    return commands.stream()
        .allMatch(
            command ->
                isProgram(command.getFirst())
                    && command.stream()
                        .skip(1)
                        .filter(argument -> argument.startsWith("/"))
                        .allMatch(argument -> Files.isReadable(Path.of(argument))));
  }

  private static boolean isProgram(String name) {
    Stream<String> directories =
        Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1));
    return directories.anyMatch(
        directory -> !directory.isEmpty() && Files.isExecutable(Path.of(directory, name)));
  }
}
