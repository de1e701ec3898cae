package org.crosslight.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** A component that is a line of shell. */
record ShellComponent(
    String name, String line, Set<String> needs, BooleanSupplier readiness, Path folder)
    implements Component {

  static ShellComponent of(String name, String line, Path folder) {
    return new ShellComponent(name, line, Set.of(), () -> true, folder);
  }

  @Override
  public String title() {
    return "The " + name;
  }

  @Override
  public String url() {
    return "http://127.0.0.1:1";
  }

  @Override
  public List<Integer> ports() {
    return List.of();
  }

  @Override
  public Program prepare() {
    return new Program(List.of("sh", "-c", line), Map.of(), folder);
  }

  @Override
  public boolean isReady() {
    return readiness.getAsBoolean();
  }
}
