package org.crosslight.evidence.custody;

/**
 * The end of a chain, kept apart from the events so that cutting off the last ones shows.
 *
 * @param events how many events the chain has
 * @param hash hash of the last one
 */
public record CustodyHead(long events, String hash) {

  /** The end of a chain to which nothing has been added yet. */
  public static final CustodyHead NONE = new CustodyHead(0, CustodyChain.BEGINNING);
}
