package org.crosslight.evidence.store;

import java.net.URI;
import java.time.Duration;
import java.time.Period;

/** How tests speak to a store of their own. */
public record StoreAt(URI endpoint) implements StoreConfig {

  @Override
  public String accessKey() {
    return "key";
  }

  @Override
  public String secretKey() {
    return "secret";
  }

  @Override
  public String bucket() {
    return "probed";
  }

  @Override
  public String region() {
    return "us-east-1";
  }

  @Override
  public boolean createBucket() {
    return false;
  }

  @Override
  public long partSize() {
    return 5L << 20;
  }

  @Override
  public Period retention() {
    return Period.ofDays(1);
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration probeEvery() {
    return Duration.ofHours(1);
  }

  @Override
  public Duration probeAgain() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Duration abandonedAfter() {
    return Duration.ofHours(1);
  }
}
