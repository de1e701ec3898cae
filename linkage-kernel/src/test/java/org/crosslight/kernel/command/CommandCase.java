package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the command and keeps what it told. */
final class CommandCase {
  private String told = "";

  int link(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      String[] given = new String[arguments.length];
      for (int i = 0; i < given.length; i++) {
        given[i] = String.valueOf(arguments[i]);
      }
      int exit = LinkCommand.run(given, stream, stream);
      told = out.toString(StandardCharsets.UTF_8);
      assertThat(told).doesNotContain("Exception").doesNotContain("\tat ");
      return exit;
    }
  }

  String told() {
    return told;
  }
}
