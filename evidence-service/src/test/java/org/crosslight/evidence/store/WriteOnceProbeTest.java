package org.crosslight.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.crosslight.evidence.store.PretendedStore.Kind;
import org.junit.jupiter.api.Test;

/** Stores that keep their word, and stores that only pretend. */
class WriteOnceProbeTest {

  @Test
  void aStoreThatRefusesOnlyTheLockedObjectIsWriteOnce() throws IOException {
    assertThat(verdict(Kind.HONEST))
        .isEqualTo("Write-once: a locked object could not be deleted, an unlocked one could.");
  }

  @Test
  void aStoreThatOnlyPretendsIsFoundOut() throws IOException {
    assertThat(verdict(Kind.ACCEPTS_LOCKS_AND_DELETES_ALL_THE_SAME))
        .isEqualTo(
            "Not write-once: the store accepted a lock and then deleted the locked object all the"
                + " same.");
  }

  @Test
  void aStoreThatRefusesEveryDeletionProvesNothing() throws IOException {
    assertThat(verdict(Kind.REFUSES_EVERY_DELETION)).startsWith("Not proven write-once");
  }

  @Test
  void aStoreWithoutLocksOrVersionsIsNotWriteOnce() throws IOException {
    assertThat(verdict(Kind.KNOWS_NO_LOCKS))
        .startsWith("Not write-once: the store does not take objects with a lock.");
    assertThat(verdict(Kind.KEEPS_NO_VERSIONS))
        .startsWith("Not write-once: the bucket keeps no versions");
  }

  @Test
  void aStoreThatBreaksOffInsteadOfRefusingProvesNothing() throws IOException {
    for (Kind kind :
        new Kind[] {Kind.BREAKS_OFF_AT_DELETIONS, Kind.FAILS_AT_DELETING_WHAT_IS_LOCKED}) {
      assertThat(verdict(kind))
          .as(kind.name())
          .isEqualTo(
              "Not proven write-once: the store broke off instead of refusing to delete the locked"
                  + " object.");
    }
  }

  @Test
  void aRefusalCountsOnlyWhenTheObjectIsStillThere() throws IOException {
    assertThat(verdict(Kind.REFUSES_AND_LOSES_IT))
        .isEqualTo(
            "Not write-once: the store refused to delete the locked object and no longer has it.");
    assertThat(verdict(Kind.REFUSES_AND_CANNOT_SHOW_IT))
        .isEqualTo("Not proven write-once: the locked object could not be read back afterwards.");
  }

  @Test
  void aTrialThatCameToNothingIsMadeAgainSoon() throws IOException {
    int port;
    WriteOnceProbe probe;
    // Nobody listens at a port that is only bound, and nobody else gets it meanwhile.
    try (Socket bound = new Socket()) {
      bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      port = bound.getLocalPort();
      probe = probe(URI.create("http://127.0.0.1:" + port));
      probe.tryNow();
    }
    assertThat(probe.verdict().writeOnce()).isFalse();
    try (PretendedStore store = new PretendedStore(Kind.HONEST, port)) {
      assertThat(store.endpoint().getPort()).isEqualTo(port);
      probe.tryAgain();
      Instant proven = probe.verdict().checkedAt();
      probe.tryAgain();

      assertThat(probe.verdict().writeOnce()).isTrue();
      assertThat(probe.verdict().checkedAt()).as("settled").isEqualTo(proven);
    }
  }

  @Test
  void aStoreThatIsNotThereIsNotKnownToBeSafe() {
    WriteOnceProbe probe = probe(URI.create("http://127.0.0.1:1"));

    probe.tryNow();

    assertThat(probe.verdict().writeOnce()).isFalse();
    assertThat(probe.verdict().explanation()).contains("cannot be reached");
  }

  private static String verdict(Kind kind) throws IOException {
    try (PretendedStore store = new PretendedStore(kind, 0)) {
      WriteOnceProbe probe = probe(store.endpoint());
      probe.tryNow();
      assertThat(probe.verdict().writeOnce()).isEqualTo(kind == Kind.HONEST);
      return probe.verdict().explanation();
    }
  }

  private static WriteOnceProbe probe(URI endpoint) {
    return new WriteOnceProbe(new OriginalStore(new StoreAt(endpoint)), Clock.systemUTC());
  }
}
