package org.crosslight.translation.language;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The identifier and what it needs, made on first use: the models take about 640 MB. */
public final class LanguageDetection implements AutoCloseable {

  private final ReentrantLock loading = new ReentrantLock();
  private final ExecutorService executor;
  private final LanguageIdentifier identifier;
  private volatile @Nullable Detectors detectors;

  /**
   * @param threads how many lines are looked at side by side
   */
  public LanguageDetection(int threads) {
    this.executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("language-", 0).daemon(true).factory());
    this.identifier = new LanguageIdentifier(this::detectors, executor, threads);
  }

  public LanguageIdentifier identifier() {
    return identifier;
  }

  /** Whether the models are in memory. */
  public boolean isLoaded() {
    return detectors != null;
  }

  /** Brings the models into memory; returns at once when they are. */
  public void load() {
    detectors();
  }

  private Detectors detectors() {
    Detectors known = detectors;
    if (known != null) {
      return known;
    }
    loading.lock();
    try {
      known = detectors;
      if (known == null) {
        known = new Detectors();
        detectors = known;
      }
      return known;
    } finally {
      loading.unlock();
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
