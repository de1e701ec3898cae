package org.crosslight.portal.session;

import java.util.SortedSet;

/** What is known of the person behind a request. */
public sealed interface Session {

  /**
   * An officer who is signed in.
   *
   * @param username the officer's stable name everywhere in Crosslight
   * @param force code of the officer's force, empty when the token names none
   * @param accessToken for the services only; never part of an answer to the browser
   */
  record SignedIn(
      String username, String name, String force, SortedSet<String> roles, String accessToken)
      implements Session {

    @Override
    public String toString() {
      return "SignedIn[" + username + "]";
    }
  }

  /** Nobody: never signed in, or the session is over. */
  record Nobody() implements Session {}

  /** Cannot be said, because the identity provider does not answer. */
  record Unknown() implements Session {}
}
