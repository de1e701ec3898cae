package org.crosslight.stack.overview;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.crosslight.stack.Stack;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.process.ProcessRecord;
import org.crosslight.stack.suite.SuiteDescription;

/**
 * How a suite is doing now.
 *
 * @param store absent when the evidence service cannot be asked
 */
public record SuiteStatus(Ports ports, List<Part> parts, Optional<StoreState> store) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One process.
   *
   * @param pid of the process; 0 when it does not run
   */
  public record Part(String name, String title, String url, long pid, boolean ready) {

    String state() {
      return ready ? "ready" : pid == 0 ? "stopped" : "not ready";
    }
  }

  /** Looks at every part of it. */
  public static List<Part> parts(Stack stack) {
    return stack.components().stream()
        .map(
            component -> {
              Optional<ProcessRecord> process = stack.running(component);
              return new Part(
                  component.name(),
                  component.title(),
                  component.url(),
                  process.map(ProcessRecord::pid).orElse(0L),
                  process.isPresent() && component.isReady());
            })
        .toList();
  }

  /** Whether anything of it runs. */
  public boolean running() {
    return parts.stream().anyMatch(part -> part.pid() != 0);
  }

  /** Whether all of it does its work; what does not run is not ready. */
  public boolean ready() {
    return running() && parts.stream().allMatch(Part::ready);
  }

  /** For scripts. */
  public String json() {
    ObjectNode node =
        JSON.createObjectNode()
            .put("running", running())
            .put("ready", ready())
            .put("portal", Ports.url(ports.portal()));
    ArrayNode services = node.putArray("services");
    for (Part part : parts) {
      ObjectNode service =
          services
              .addObject()
              .put("name", part.name())
              .put("url", part.url())
              .put("ready", part.ready())
              .put("state", part.state());
      if (part.pid() == 0) {
        service.putNull("pid");
      } else {
        service.put("pid", part.pid());
      }
    }
    node.set("users", SuiteDescription.users());
    store.ifPresentOrElse(
        known ->
            node.putObject("store")
                .put("writeOnce", known.writeOnce())
                .put("explanation", known.explanation()),
        () -> node.putNull("store"));
    return node.toPrettyString();
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(
          "  %-20s %-10s %-28s %s\n"
              .formatted(
                  part.name(),
                  part.state(),
                  part.url(),
                  part.pid() == 0 ? "" : "pid " + part.pid()));
    }
    store.ifPresent(known -> text.append('\n').append(Summary.of(known)));
    return text.toString();
  }
}
