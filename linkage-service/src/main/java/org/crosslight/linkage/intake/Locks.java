package org.crosslight.linkage.intake;

import org.jdbi.v3.core.Handle;

/**
 * Batches are stored side by side; recounting what spans cases is done by one worker at a time and
 * while no batch is being stored, so that it sees all there is.
 */
final class Locks {
  private static final long RECOUNT = 0x6c696e6b61676531L;

  private Locks() {}

  /** Taken by whoever stores a batch, until the transaction ends. */
  static void share(Handle handle) {
    handle.execute("select pg_advisory_xact_lock_shared(?)", RECOUNT);
  }

  /** Taken by whoever recounts, until the transaction ends. */
  static void exclude(Handle handle) {
    handle.execute("select pg_advisory_xact_lock(?)", RECOUNT);
  }
}
