package org.crosslight.evidence.store;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.ObjectWriteResponse;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.SetObjectRetentionArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.ErrorResponse;
import io.minio.messages.Item;
import io.minio.messages.Retention;
import io.minio.messages.RetentionMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The bytes of originals in an S3 bucket. Objects are written once and never overwritten. */
@ApplicationScoped
public class OriginalStore {

  private static final Logger LOG = Logger.getLogger(OriginalStore.class);
  private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchVersion", "NoSuchBucket");
  private static final String BYTES = "application/octet-stream";

  private final StoreConfig config;
  private final MinioClient client;

  public OriginalStore(StoreConfig config) {
    this.config = config;
    this.client =
        MinioClient.builder()
            .endpoint(config.endpoint().toString())
            .credentials(config.accessKey(), config.secretKey())
            .region(config.region())
            .build();
    long patience = config.patience().toMillis();
    client.setTimeout(patience, patience, patience);
  }

  /**
   * Stores everything the stream gives, in parts, so that memory stays at about one part. When the
   * stream or the store fails nothing is kept.
   *
   * @throws StoreUnavailable when the store fails
   * @throws IOException when the stream fails
   */
  public StoredObject put(String key, InputStream bytes) throws IOException {
    return put(
        PutObjectArgs.builder().bucket(config.bucket()).object(key).contentType(BYTES).stream(
                bytes, -1, config.partSize())
            .build());
  }

  /** Stores a few bytes that the store must not let anybody delete before that moment. */
  StoredObject putLocked(String key, InputStream bytes, long size, Instant until)
      throws IOException {
    return put(
        PutObjectArgs.builder().bucket(config.bucket()).object(key).contentType(BYTES).stream(
                bytes, size, -1)
            .retention(new Retention(RetentionMode.COMPLIANCE, utc(until)))
            .build());
  }

  private StoredObject put(PutObjectArgs args) throws IOException {
    try {
      ObjectWriteResponse written = client.putObject(args);
      return new StoredObject(config.bucket(), args.object(), versionOf(written));
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The store did not take an object", e);
    }
  }

  /** The bytes of an object, to be closed by the caller. */
  public InputStream open(StoredObject object) throws IOException {
    try {
      return client.getObject(
          GetObjectArgs.builder()
              .bucket(object.bucket())
              .object(object.key())
              .versionId(object.version())
              .build());
    } catch (ErrorResponseException e) {
      if (MISSING.contains(e.errorResponse().code())) {
        throw new ObjectMissing(object, e);
      }
      throw new StoreUnavailable("The store did not give an object", e);
    } catch (IllegalArgumentException noSuchName) {
      throw new ObjectMissing(object, noSuchName);
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The store did not give an object", e);
    }
  }

  /**
   * Removes an object that no original stands for.
   *
   * @throws DeletionRefused when the store answers that the object must stay
   * @throws StoreUnavailable when it is not known whether the object is still there
   */
  public void remove(StoredObject object) throws IOException {
    try {
      client.removeObject(
          RemoveObjectArgs.builder()
              .bucket(object.bucket())
              .object(object.key())
              .versionId(object.version())
              .build());
    } catch (ErrorResponseException e) {
      if (isRefusal(e.errorResponse())) {
        throw new DeletionRefused(e.errorResponse().code(), e);
      }
      throw new StoreUnavailable("The store did not remove an object", e);
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The store did not remove an object", e);
    }
  }

  /**
   * Removes every version under a key that no original stands for, so that its space is free. A
   * store that cannot list versions is only asked to remove the object.
   */
  public void removeAllOf(String key) throws IOException {
    List<StoredObject> versions = new ArrayList<>();
    try {
      for (Result<Item> found :
          client.listObjects(
              ListObjectsArgs.builder()
                  .bucket(config.bucket())
                  .prefix(key)
                  .recursive(true)
                  .includeVersions(true)
                  .build())) {
        Item item = found.get();
        if (item.objectName().equals(key) && item.versionId() != null) {
          versions.add(new StoredObject(config.bucket(), key, item.versionId()));
        }
      }
    } catch (ErrorResponseException noVersions) {
      LOG.debugf("The store lists no versions (%s)", noVersions.errorResponse().code());
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The store did not list the versions of an object", e);
    }
    if (versions.isEmpty()) {
      remove(new StoredObject(config.bucket(), key, null));
    }
    for (StoredObject version : versions) {
      remove(version);
    }
  }

  /** Locks an object for the configured time: from here on nobody can delete it. */
  public void lock(StoredObject object, Instant now) throws IOException {
    try {
      client.setObjectRetention(
          SetObjectRetentionArgs.builder()
              .bucket(object.bucket())
              .object(object.key())
              .versionId(object.version())
              .config(new Retention(RetentionMode.COMPLIANCE, utc(now).plus(config.retention())))
              .build());
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The store did not lock an object", e);
    }
  }

  /** Makes the bucket if it is missing and may be made. */
  void prepare() throws IOException {
    try {
      boolean exists =
          client.bucketExists(BucketExistsArgs.builder().bucket(config.bucket()).build());
      if (!exists && config.createBucket()) {
        create();
      }
    } catch (MinioException | GeneralSecurityException e) {
      throw new StoreUnavailable("The bucket of originals cannot be reached", e);
    }
  }

  private void create() throws IOException, MinioException, GeneralSecurityException {
    try {
      client.makeBucket(MakeBucketArgs.builder().bucket(config.bucket()).objectLock(true).build());
    } catch (ErrorResponseException refused) {
      LOG.infof(
          "The store makes no bucket with object lock (%s); making one without",
          refused.errorResponse().code());
      client.makeBucket(MakeBucketArgs.builder().bucket(config.bucket()).build());
    }
  }

  /** S3 denies access to what is locked; MinIO calls the request invalid and says why. */
  private static boolean isRefusal(ErrorResponse answer) {
    return switch (answer.code()) {
      case "AccessDenied", "ObjectLocked" -> true;
      case "InvalidRequest" -> String.valueOf(answer.message()).contains("WORM");
      default -> false;
    };
  }

  private static @Nullable String versionOf(ObjectWriteResponse written) {
    String version = written.versionId();
    return version == null || version.isEmpty() ? null : version;
  }

  private static ZonedDateTime utc(Instant instant) {
    return instant.atZone(ZoneOffset.UTC);
  }
}
