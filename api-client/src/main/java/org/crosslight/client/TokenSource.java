package org.crosslight.client;

/** Whoever asks: gives the access token in whose name a request is made. */
@FunctionalInterface
public interface TokenSource {

  /** A token that is good for a while yet. */
  String current();

  /** A token somebody else has fetched, for as long as it is good. */
  static TokenSource of(String accessToken) {
    return () -> accessToken;
  }
}
