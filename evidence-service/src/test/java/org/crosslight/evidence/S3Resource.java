package org.crosslight.evidence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** A real S3 server over a directory, so that tests can see and change what is stored. */
public class S3Resource implements QuarkusTestResourceLifecycleManager {

  static final String BUCKET = "originals-of-tests";
  private static final String DIRECTORY = "crosslight.test.s3-directory";
  private @Nullable S3Proxy server;
  private @Nullable Path directory;

  @Override
  public Map<String, String> start() {
    try {
      Path data = Files.createTempDirectory("crosslight-s3-test-");
      S3Proxy started =
          S3Proxy.builder()
              .blobStore(new FilesystemNio2BlobStore(data.toString()))
              .endpoint(URI.create("http://127.0.0.1:0"))
              .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "test-key", "test-secret")
              .build();
      started.start();
      directory = data;
      server = started;
      System.setProperty(DIRECTORY, data.toString());
      return Map.of(
          "crosslight.store.endpoint",
          "http://127.0.0.1:" + started.getPort(),
          "crosslight.store.access-key",
          "test-key",
          "crosslight.store.secret-key",
          "test-secret",
          "crosslight.store.bucket",
          BUCKET);
    } catch (Exception e) {
      throw new IllegalStateException("S3 did not start", e);
    }
  }

  /** Where the buckets are. */
  protected static Path directory() {
    return Path.of(System.getProperty(DIRECTORY));
  }

  /** The files that hold the objects of an exhibit. */
  public static List<Path> objectsOf(String exhibitId) throws IOException {
    Path prefix = directory().resolve(BUCKET).resolve(exhibitId);
    if (!Files.exists(prefix)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(prefix)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.stop();
      }
      if (directory != null) {
        try (Stream<Path> all = Files.walk(directory)) {
          for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(path);
          }
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("S3 did not stop", e);
    }
  }
}
