package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.crosslight.kit.peer.Peer;
import org.crosslight.kit.peer.PeerRefused;
import org.crosslight.kit.peer.Peers;
import org.crosslight.linkage.LinkageConfig;

/** Calls to other services that wait for one which is away for a while. */
@ApplicationScoped
public class PatientPeers {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int UNAUTHORISED = 401;
  private static final int SERVER_ERROR = 500;

  private final Peers peers;
  private final Duration patience;

  public PatientPeers(Peers peers, LinkageConfig config) {
    this.peers = peers;
    this.patience = config.peerPatience();
  }

  /** The body of a successful answer; gives up only after the patience configured. */
  InputStream get(Peer peer, String path, String accept) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return peers.get(peer, path, accept);
      } catch (IOException away) {
        if (!isPassing(away) || System.nanoTime() >= deadline) {
          throw away;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /** A token is refused while it, or the key it was signed with, is being renewed. */
  private static boolean isPassing(IOException failure) {
    return !(failure instanceof PeerRefused refused)
        || refused.status() == UNAUTHORISED
        || refused.status() >= SERVER_ERROR;
  }
}
