package org.crosslight.evidence.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Period;

/** Where originals are kept. */
@ConfigMapping(prefix = "crosslight.store")
public interface StoreConfig {

  /** The S3 endpoint, e.g. {@code https://s3.eu-west-2.amazonaws.com}. */
  URI endpoint();

  /** Access key of an identity that may put, get and delete objects of the bucket. */
  String accessKey();

  /** Secret key that goes with the access key; give it as a file in the secrets directory. */
  String secretKey();

  /** The bucket of originals; in production one with versioning and object lock. */
  @WithDefault("crosslight-originals")
  String bucket();

  /** The region requests are signed for. */
  @WithDefault("us-east-1")
  String region();

  /** Whether a missing bucket is made at the start, with object lock where the store has it. */
  @WithDefault("true")
  boolean createBucket();

  /**
   * Size in bytes of the parts an upload is sent in, at least 5 MiB. It bounds the memory one
   * upload takes; 10,000 parts bound the size of a file.
   */
  @WithDefault("16777216")
  long partSize();

  /** How long a stored original is locked (COMPLIANCE), where the store enforces locks. */
  @WithDefault("P7Y")
  Period retention();

  /** How long the store may take to connect or to move any byte before it counts as unreachable. */
  @WithDefault("PT30S")
  Duration patience();

  /** How often it is proven again that the store is write-once. */
  @WithDefault("PT6H")
  Duration probeEvery();

  /** How soon the store is tried again when a trial broke off or the store was not there. */
  @WithDefault("PT1M")
  Duration probeAgain();

  /** After how long an upload that never ended is taken for dead, and its object removed. */
  @WithDefault("PT24H")
  Duration abandonedAfter();
}
