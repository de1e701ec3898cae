package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 * @param priming what to send before anything else, if anything
 * @param input a file the programs read that does not come with them, if any
 * @param stop the full stop that ends each line, as the first program takes it
 */
record ModeFile(
    String name,
    List<List<String>> commands,
    Optional<String> priming,
    Optional<Input> input,
    String stop) {
  /** The full stop behind each line as it leaves a tagger. */
  static final String TAGGED_STOP = "^.<sent>$";

  private static final String STOP = ".";
  private static final String ANALYSER = "lt-proc";
  private static final String TAGGER = "apertium-tagger";

  ModeFile(
      String name, List<List<String>> commands, Optional<String> priming, Optional<Input> input) {
    this(name, commands, priming, input, STOP);
  }

  /** The place of the tagger among the programs; -1 when there is none. */
  int tagger() {
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i).getFirst().equals(TAGGER)) {
        return i;
      }
    }
    return -1;
  }

  /** The programs before the tagger. */
  ModeFile beforeTagger() {
    return new ModeFile(
        name + " before its tagger", commands.subList(0, tagger()), Optional.empty(), input);
  }

  /** The programs behind the tagger, which are given what it gives. */
  ModeFile behindTagger() {
    return new ModeFile(
        name + " behind its tagger",
        commands.subList(tagger() + 1, commands.size()),
        Optional.empty(),
        Optional.empty(),
        TAGGED_STOP);
  }

  /** Reads a mode; empty when it, one of its files or one of its programs is not there. */
  static Optional<ModeFile> installed(Path modes, String name) {
    Path file = modes.resolve(name + ".mode");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      ModeFile mode =
          new ModeFile(name, commands(Files.readString(file)), Priming.of(name), Optional.empty());
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

  /** Only the first program, which finds the words in the dictionary. */
  ModeFile analysis() {
    return new ModeFile(name + " analysis", List.of(commands.getFirst()), Optional.empty(), input);
  }

  /** The same, reading plain letters as those with diacritics too; empty when it cannot. */
  Optional<ModeFile> restoring(Input characters) {
    if (!commands.getFirst().getFirst().equals(ANALYSER)) {
      return Optional.empty();
    }
    List<String> analyser = new ArrayList<>(commands.getFirst());
    analyser.addAll(1, List.of("-r", characters.file().toString()));
    List<List<String>> changed = new ArrayList<>(commands);
    changed.set(0, List.copyOf(analyser));
    String changedName = name + " with diacritics";
    return Optional.of(
        new ModeFile(
            changedName,
            List.copyOf(changed),
            Priming.of(changedName).or(() -> priming),
            Optional.of(characters)));
  }

  /** Writes the input, if there is one and it is not there; temporary files get cleaned away. */
  void writeInput() throws IOException {
    if (input.isPresent() && !Files.exists(input.get().file())) {
      Files.createDirectories(Objects.requireNonNull(input.get().file().getParent()));
      Files.writeString(input.get().file(), input.get().content());
    }
  }

  /** A file and what is in it. */
  record Input(Path file, String content) {}

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
