package org.crosslight.stack.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.client.ApiClient;
import org.crosslight.client.Service;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackProblem;
import org.crosslight.stack.keycloak.OidcClient;

/**
 * Waits for what happens by itself after a file has been read, by following the services' feeds as
 * another service would.
 */
public final class Pipeline {

  private static final String TRANSLATED = "org.crosslight.translation.extraction-translated";
  private static final String LINKED = "org.crosslight.linkage.extraction-linked";

  private final ApiClient api;

  /** Follows the feeds in the name of case-service, whose secret this machine keeps. */
  public Pipeline(SuiteAddresses addresses, Secrets secrets) {
    this.api = new ApiClient(addresses, LocalSuite.tokens(addresses, OidcClient.CASE, secrets));
  }

  /** Returns when all of these extractions have been translated; gives when the last one was. */
  public Instant awaitTranslated(Collection<String> extractionIds, Duration patience) {
    return await(Service.TRANSLATION, TRANSLATED, 1, extractionIds, patience);
  }

  /** Returns when the items of all of these have been linked; gives when the last ones were. */
  public Instant awaitLinked(Collection<String> extractionIds, Duration patience) {
    return await(Service.LINKAGE, LINKED, 1, extractionIds, patience);
  }

  /**
   * Returns when items and translations of all of these have been linked, which linkage tells one
   * after the other; gives when the last ones were.
   */
  public Instant awaitLinkedWithTranslations(Collection<String> extractionIds, Duration patience) {
    return await(Service.LINKAGE, LINKED, 2, extractionIds, patience);
  }

  private Instant await(
      Service service,
      String type,
      int times,
      Collection<String> extractionIds,
      Duration patience) {
    Map<String, Integer> missing = new HashMap<>();
    extractionIds.forEach(id -> missing.put(id, times));
    long deadline = System.nanoTime() + patience.toNanos();
    String position = "";
    Instant last = Instant.EPOCH;
    while (!missing.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new StackProblem(
            "%s has not finished %d of %d files within %d minutes; it goes on."
                .formatted(
                    service.title(), missing.size(), extractionIds.size(), patience.toMinutes()));
      }
      String after = position.isEmpty() ? "" : "&after=" + ApiClient.encode(position);
      for (JsonNode event : api.get(service, "/feed?limit=1000&wait=5" + after)) {
        position = event.required("id").asText();
        String id = event.path("data").path("extractionId").asText();
        if (event.required("type").asText().equals(type) && missing.containsKey(id)) {
          missing.computeIfPresent(id, (same, left) -> left == 1 ? null : left - 1);
          last = Instant.parse(event.required("time").asText());
        }
      }
    }
    return last;
  }
}
