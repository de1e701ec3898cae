package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.OriginalState;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.StoreAt;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingCopyTest {

  private static final URI NOBODY = URI.create("http://127.0.0.1:1");
  private static final byte[] BYTES =
      "01/03/2026, 09:15 - Ana: Da".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory = Path.of("");

  @Test
  void aStoreThatIsAwayIsNoFaultOfTheOriginal() throws Exception {
    WorkingCopy copies = copies(NOBODY, OptionalLong.empty());

    assertThatThrownBy(() -> copies.of(original())).isInstanceOf(IOException.class);
    assertThat(left()).isZero();
  }

  @Test
  void anOriginalTooLargeForTheRoomIsRefusedBeforeItIsFetched() throws Exception {
    WorkingCopy copies = copies(NOBODY, OptionalLong.of(BYTES.length - 1));

    assertThatThrownBy(() -> copies.of(original()))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(EvidenceProblem.NO_ROOM);
              assertThat(problem.extensions()).containsEntry("room", BYTES.length - 1L);
            });
    assertThat(left()).isZero();
  }

  @Test
  void aCopyWaitsForRoomThatAnotherTakes() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, BYTES.length);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(BYTES);
          }
        });
    server.start();
    try {
      URI store = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      WorkingCopy copies = copies(store, OptionalLong.of(BYTES.length));
      Path first = copies.of(original());
      assertThat(Files.readAllBytes(first)).isEqualTo(BYTES);

      assertThatThrownBy(() -> copies.of(original())).isInstanceOf(IOException.class);
      assertThat(left()).isEqualTo(1);
      copies.remove(first);

      copies.remove(copies.of(original()));
      assertThat(left()).isZero();
    } finally {
      server.stop(0);
    }
  }

  private long left() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.count();
    }
  }

  private static Original original() throws Exception {
    return new Original(
        OriginalId.next(),
        ExhibitId.next(),
        CaseId.next(),
        "chat.txt",
        BYTES.length,
        hex("SHA-256"),
        hex("SHA-512"),
        "text/plain",
        Instant.EPOCH,
        "ben.okoro",
        OriginalState.HELD,
        false,
        new StoredObject("probed", UUID.randomUUID().toString(), null));
  }

  private static String hex(String algorithm) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(BYTES));
  }

  private WorkingCopy copies(URI store, OptionalLong room) {
    return new WorkingCopy(
        new OriginalStore(new StoreAt(store)),
        new ExtractionConfig() {
          @Override
          public Optional<String> directory() {
            return Optional.of(directory.toString());
          }

          @Override
          public OptionalLong room() {
            return room;
          }

          @Override
          public int readerHeap() {
            return 64;
          }

          @Override
          public Duration readerTime() {
            return Duration.ofMinutes(1);
          }

          @Override
          public long readerOutput() {
            return 1 << 20;
          }

          @Override
          public int batch() {
            return 100;
          }

          @Override
          public Duration settleEvery() {
            return Duration.ofMinutes(1);
          }
        });
  }
}
