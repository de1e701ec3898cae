package org.crosslight.portal.proxy;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.crosslight.kit.peer.PeersConfig;

/** The services that can be reached through the portal; no other address can. */
enum Service {
  EVIDENCE("evidence"),
  TRANSLATION("translation"),
  LINKAGE("linkage"),
  CASE("case");

  private final String segment;

  Service(String segment) {
    this.segment = segment;
  }

  /** The service named by the path segment after {@code /api/}. */
  static Optional<Service> named(String segment) {
    return Arrays.stream(values()).filter(one -> one.segment.equals(segment)).findFirst();
  }

  String prefix() {
    return "/api/" + segment;
  }

  URI base(PeersConfig peers) {
    return Objects.requireNonNull(
        peers.addresses().get(segment), () -> "Set crosslight.peers." + segment);
  }
}
