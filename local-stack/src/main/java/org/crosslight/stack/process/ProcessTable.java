package org.crosslight.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the kernel knows about processes beyond what Java tells ({@code /proc/PID/stat}). */
final class ProcessTable {

  private static final Path PROC = Path.of("/proc");
  private static final String DEFUNCT = "Z";

  private ProcessTable() {}

  /** Whether a process has ended and only waits for its parent to notice. */
  static boolean isDefunct(long pid) {
    return stat(pid).map(Stat::state).filter(DEFUNCT::equals).isPresent();
  }

  /** Whether a process still does something. */
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !isDefunct(process.pid());
  }

  /**
   * A process with everything it started, also where the parent in between is gone: each component
   * leads a session of its own, which its children stay in.
   */
  static Set<ProcessHandle> family(long leader) {
    Set<ProcessHandle> family = new LinkedHashSet<>();
    ProcessHandle.of(leader).ifPresent(handle -> handle.descendants().forEach(family::add));
    try (Stream<Path> processes = Files.list(PROC)) {
      processes
          .map(path -> path.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::parseLong)
          .filter(pid -> stat(pid).filter(stat -> stat.session() == leader).isPresent())
          .forEach(pid -> ProcessHandle.of(pid).ifPresent(family::add));
    } catch (IOException e) {
      // Without /proc only the children Java itself can see are known.
      return family;
    }
    return family;
  }

  private static Optional<Stat> stat(long pid) {
    try {
      String text = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
      // The second field is the program's name in brackets and may itself hold spaces.
      List<String> fields = List.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
      return Optional.of(new Stat(fields.get(0), Long.parseLong(fields.get(3))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private record Stat(String state, long session) {}
}
