package org.crosslight.systemtests.access;

import java.util.Optional;
import org.crosslight.stack.keycloak.OidcClient;
import org.jspecify.annotations.Nullable;

/** Those who ask, by what they are to the case in question. */
enum Asker {
  /** Nobody: there is no token. */
  NOBODY(""),
  /** An investigator of another force. */
  STRANGER("dan.price"),
  /** A reviewer of the same force who is not in the case. */
  COLLEAGUE("eve.marsh"),
  /** A linguist who is a reader in the case. */
  READER("lena.novak"),
  /** An investigator in the case. */
  INVESTIGATOR("ben.okoro"),
  /** Its lead, who is also a supervisor of the force. */
  LEAD("amira.hale"),
  /** An auditor of the force, who is in no case. */
  AUDITOR("olu.grant"),
  /** The services, each in its own name. */
  EVIDENCE(OidcClient.EVIDENCE),
  TRANSLATION(OidcClient.TRANSLATION),
  LINKAGE(OidcClient.LINKAGE),
  CASE(OidcClient.CASE);

  private final String username;
  private final @Nullable OidcClient client;

  Asker(String username) {
    this.username = username;
    this.client = null;
  }

  Asker(OidcClient client) {
    this.username = "";
    this.client = client;
  }

  /** What it is signed in as when it is a service. */
  Optional<OidcClient> client() {
    return Optional.ofNullable(client);
  }

  String username() {
    return username;
  }
}
