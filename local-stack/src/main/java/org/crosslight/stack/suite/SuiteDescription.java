package org.crosslight.stack.suite;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.people.DemoUser;
import org.crosslight.stack.people.DemoUsers;

/**
 * What is written down about a suite for those who want to use it: its ports and who can sign in.
 *
 * @param ports where it listens; fixed when it is first started, since the realm knows them
 */
public record SuiteDescription(Ports ports) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The description in that home, when a suite was ever started there. */
  public static Optional<SuiteDescription> in(StackHome home) {
    if (!home.exists()) {
      return Optional.empty();
    }
    try {
      var node = JSON.readTree(Files.readString(home.description()));
      return Optional.of(new SuiteDescription(new Ports(node.required("portBase").asInt())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + home.description(), e);
    }
  }

  /** Writes it down; refuses ports other than those of the first start. */
  public void write(StackHome home) {
    in(home)
        .filter(known -> !known.equals(this))
        .ifPresent(
            known -> {
              throw new StackProblem(
                  """
                  The suite in %s was made for the ports from %d on, and its realm knows them.
                  Start it with --port-base %d, or make another one with --home FOLDER."""
                      .formatted(home.directory(), known.ports().base(), known.ports().base()));
            });
    ObjectNode node =
        JSON.createObjectNode()
            .put("portBase", ports.base())
            .put("portal", Ports.url(ports.portal()));
    node.set("users", users());
    home.create();
    try {
      Secrets.writeClosed(home.description(), node.toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + home.description(), e);
    }
  }

  /** The people as scripts are told of them. */
  public static ArrayNode users() {
    ArrayNode users = JSON.createArrayNode();
    for (DemoUser user : DemoUsers.ALL) {
      ObjectNode node =
          users
              .addObject()
              .put("username", user.username())
              .put("password", user.password())
              .put("name", user.fullName())
              .put("force", user.force());
      ArrayNode roles = node.putArray("roles");
      user.roles().forEach(roles::add);
    }
    return users;
  }
}
