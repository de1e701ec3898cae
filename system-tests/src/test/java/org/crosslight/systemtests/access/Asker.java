package org.crosslight.systemtests.access;

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
  /** Another service. */
  SERVICE("");

  private final String username;

  Asker(String username) {
    this.username = username;
  }

  String username() {
    return username;
  }
}
