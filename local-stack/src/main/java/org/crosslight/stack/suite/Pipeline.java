package org.crosslight.stack.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.crosslight.stack.application.Application;
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
    this.api =
        new ApiClient(
            addresses,
            TokenSource.ofService(
                addresses.realm(), OidcClient.CASE, secrets.named(OidcClient.CASE.secretName())));
  }

  /** Returns when all of these extractions have been translated. */
  public void awaitTranslated(Collection<String> extractionIds, Duration patience) {
    await(Application.TRANSLATION, TRANSLATED, extractionIds, patience);
  }

  /** Returns when the mentions of all of these extractions have been linked. */
  public void awaitLinked(Collection<String> extractionIds, Duration patience) {
    await(Application.LINKAGE, LINKED, extractionIds, patience);
  }

  private void await(
      Application service, String type, Collection<String> extractionIds, Duration patience) {
    Set<String> missing = new HashSet<>(extractionIds);
    long deadline = System.nanoTime() + patience.toNanos();
    String position = "";
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
        if (event.required("type").asText().equals(type)) {
          missing.remove(event.required("data").required("extractionId").asText());
        }
      }
    }
  }
}
