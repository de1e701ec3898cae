package org.crosslight.linkage.intake;

/** Which rules read identifiers out of items. */
final class Linker {
  /**
   * The edition of everything that decides what an item names: kinds, extractors, what parties and
   * contacts state, links. Whoever changes what comes out raises it, so that what an older edition
   * read is linked again; {@code LinkerEditionTest} tells when it is due.
   */
  static final int EDITION = 2;

  private Linker() {}
}
