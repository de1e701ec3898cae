package org.crosslight.stack.overview;

import com.fasterxml.jackson.databind.JsonNode;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.suite.LocalSuite;

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
        LocalSuite.as(addresses, DemoUsers.ALL.getFirst()).api().get(Service.EVIDENCE, "/store");
    return new StoreState(
        store.path("writeOnce").asBoolean(false), store.path("explanation").asText(""));
  }
}
