package org.crosslight.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the cases of an officer. */
@Command(name = "cases", description = "List the cases an officer is a member of.")
final class CasesCommand implements Callable<Integer> {

  @Mixin private OfficerOptions officer = new OfficerOptions();

  @Option(names = "--json", description = "For scripts: an array of cases.")
  private boolean json;

  @Override
  public Integer call() {
    List<JsonNode> cases = officer.client().cases();
    if (json) {
      System.out.println(Json.array(cases).toPrettyString());
      return 0;
    }
    if (cases.isEmpty()) {
      System.out.println("No cases.");
      return 0;
    }
    System.out.printf(
        "%-18s %-6s %-7s %-13s %9s %9s  %s%n",
        "reference", "force", "status", "role", "exhibits", "items", "title");
    for (JsonNode one : cases) {
      System.out.printf(
          "%-18s %-6s %-7s %-13s %9d %9d  %s%n",
          one.path("reference").asText(),
          one.path("force").asText(),
          one.path("status").asText(),
          one.path("myRole").asText(),
          one.path("exhibitCount").asLong(),
          one.path("itemCount").asLong(),
          one.path("title").asText());
    }
    return 0;
  }
}
