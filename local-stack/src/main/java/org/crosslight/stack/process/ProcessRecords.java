package org.crosslight.stack.process;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;

/** The processes of one suite as written down in its home. */
public final class ProcessRecords {

  /** The name under which the supervisor records itself. */
  public static final String SUPERVISOR = "supervisor";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SUFFIX = ".json";

  private final Path directory;

  public ProcessRecords(StackHome home) {
    this.directory = home.run();
  }

  public void write(ProcessRecord process) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("name", process.name())
            .put("title", process.title())
            .put("url", process.url())
            .put("pid", process.pid())
            .put("started", process.started().toString())
            .put("stopSignal", process.stopSignal().name());
    try {
      Secrets.writeClosed(file(process.name()), node.toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write down the process " + process.name(), e);
    }
  }

  public Optional<ProcessRecord> find(String name) {
    try {
      var node = JSON.readTree(Files.readString(file(name)));
      return Optional.of(
          new ProcessRecord(
              node.required("name").asText(),
              node.required("title").asText(),
              node.required("url").asText(),
              node.required("pid").asLong(),
              Instant.parse(node.required("started").asText()),
              StopSignal.valueOf(node.required("stopSignal").asText())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file(name), e);
    }
  }

  /** Every recorded component, running or not; without the supervisor. */
  public List<ProcessRecord> components() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .filter(name -> !name.equals(SUPERVISOR))
          .sorted()
          .flatMap(name -> find(name).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + directory, e);
    }
  }

  public void forget(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file(name), e);
    }
  }

  private Path file(String name) {
    return directory.resolve(name + SUFFIX);
  }
}
