package org.crosslight.kit.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.peer.Peer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/** Keeps the copy of access facts up to date from case-service's feed. */
@Singleton
public class AccessFollower extends FeedFollower {

  private final AccessFacts facts;
  private final boolean enabled;

  /**
   * @param enabled {@code crosslight.access.follow}: off only in case-service, which owns the facts
   */
  public AccessFollower(
      AccessFacts facts,
      @ConfigProperty(name = "crosslight.access.follow", defaultValue = "true") boolean enabled) {
    super("access", Peer.CASE);
    this.facts = facts;
    this.enabled = enabled;
  }

  @Override
  public boolean enabled() {
    return enabled;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    JsonNode data = event.data();
    switch (event.type()) {
      case "org.crosslight.case.opened",
          "org.crosslight.case.changed",
          "org.crosslight.case.closed" ->
          facts.put(
              handle,
              new AccessFacts.KnownCase(
                  CaseId.fromString(data.get("caseId").asText()),
                  data.get("reference").asText(),
                  data.get("title").asText(),
                  data.get("force").asText(),
                  data.get("forceName").asText(),
                  data.get("status").asText(),
                  data.get("contact").asText()));
      case "org.crosslight.case.member-changed" ->
          facts.putMember(
              handle,
              CaseId.fromString(data.get("caseId").asText()),
              data.get("officer").asText(),
              data.hasNonNull("role")
                  ? Optional.of(Coded.of(CaseRole.class, data.get("role").asText()))
                  : Optional.empty());
      default -> {
        // Other facts of case-service do not concern access.
      }
    }
  }
}
