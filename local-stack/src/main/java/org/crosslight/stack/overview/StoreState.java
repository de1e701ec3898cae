package org.crosslight.stack.overview;

import com.fasterxml.jackson.databind.JsonNode;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.suite.SuiteAddresses;
import org.crosslight.stack.suite.SuiteClient;

/**
 * What evidence-service has found out about the store of originals by trying.
 *
 * @param writeOnce whether even an administrator cannot change or delete what is in it
 * @param explanation the finding in a sentence
 */
public record StoreState(boolean writeOnce, String explanation) {

  /** Asks the evidence service. */
  public static StoreState of(SuiteAddresses addresses) {
    JsonNode store =
        SuiteClient.of(addresses, DemoUsers.ALL.getFirst())
            .api()
            .get(Application.EVIDENCE, "/store");
    return new StoreState(
        store.path("writeOnce").asBoolean(false), store.path("explanation").asText(""));
  }
}
