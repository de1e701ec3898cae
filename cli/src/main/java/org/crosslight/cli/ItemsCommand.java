package org.crosslight.cli;

import java.util.concurrent.Callable;
import org.crosslight.client.ApiClient;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteClient;
import org.crosslight.stack.home.StackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the items of a case or an exhibit, one JSON object per line. */
@Command(
    name = "items",
    description = {
      "Write what was read from the exhibits of a case as NDJSON, one item per line:",
      "messages, calls, contacts, locations, accounts, e-mails and pages of documents."
    })
final class ItemsCommand implements Callable<Integer> {

  @Mixin private OfficerOptions officer = new OfficerOptions();

  @Option(names = "--case", required = true, paramLabel = "REF", description = "e.g. LANTERN")
  private String caseReference = "";

  @Option(
      names = "--exhibit",
      paramLabel = "REF",
      defaultValue = "",
      description = "Only of this exhibit, e.g. JDS/1.")
  private String exhibit = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "",
      description = {
        "Only of this kind: message, call, contact, location, account, email or",
        "document-page."
      })
  private String kind = "";

  @Option(names = "--ndjson", description = "One JSON object per line: the only form there is.")
  void setNdjson(boolean ndjson) {
    // Scripts may say which form they expect, so that others can come beside it.
  }

  @Override
  public Integer call() {
    SuiteClient client = officer.client();
    CaseHandle found = officer.requireCase(client, caseReference);
    StringBuilder query = new StringBuilder();
    if (!exhibit.isEmpty()) {
      requireExhibit(client, found);
      query.append("&exhibit=").append(ApiClient.encode(exhibit));
    }
    if (!kind.isEmpty()) {
      query.append("&kind=").append(ApiClient.encode(kind));
    }
    String path = "/cases/" + found.id() + "/items";
    client
        .api()
        .lines(
            Service.EVIDENCE,
            query.isEmpty() ? path : path + "?" + query.substring(1),
            System.out::println);
    System.out.flush();
    return 0;
  }

  /** Nothing at all would look like an exhibit without items. */
  private void requireExhibit(SuiteClient client, CaseHandle in) {
    if (client.findExhibit(in, exhibit).isEmpty()) {
      throw new StackProblem("There is no exhibit %s in %s.".formatted(exhibit, in.reference()));
    }
  }
}
