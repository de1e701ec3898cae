package org.crosslight.linkage.mention;

/** Who shares an identifier that by its very form cannot stand for one person. */
public enum SharedBy {
  /** The number of a service, too short for a subscriber. */
  A_SERVICE,
  /** A number whose holder pays for calls to it. */
  CALLERS_FOR_FREE,
  /** A page on a site that everybody uses. */
  A_WELL_KNOWN_SITE
}
