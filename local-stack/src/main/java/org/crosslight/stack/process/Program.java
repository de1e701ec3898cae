package org.crosslight.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is run for a component.
 *
 * @param command the program and its arguments; secrets never belong here, others can read them
 * @param environment added to the supervisor's own
 * @param directory the working directory
 */
public record Program(List<String> command, Map<String, String> environment, Path directory) {

  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** The Java this supervisor itself runs on. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
