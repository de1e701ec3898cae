package org.crosslight.translation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.crosslight.kit.startup.ServiceRole;
import org.crosslight.translation.engine.apertium.ApertiumConfig;
import org.crosslight.translation.engine.apertium.ApertiumEngine;
import org.crosslight.translation.language.LanguageDetection;

/** Makes the detectors and engines from the configuration and ends them with the service. */
@ApplicationScoped
public class DetectorsAndEngines {

  private final TranslationConfig config;

  public DetectorsAndEngines(TranslationConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  LanguageDetection detection() {
    return new LanguageDetection(config.languageThreads());
  }

  void close(@Disposes LanguageDetection detection) {
    detection.close();
  }

  @Produces
  @Singleton
  ApertiumEngine apertium() {
    TranslationConfig.Apertium apertium = config.apertium();
    return new ApertiumEngine(
        new ApertiumConfig(
            apertium.modes(), apertium.window(), apertium.lineTimeout(), apertium.idle()));
  }

  void close(@Disposes ApertiumEngine engine) {
    engine.close();
  }

  void warmUp(@Observes StartupEvent started, LanguageDetection detection, ServiceRole role) {
    if (config.loadModelsAtStart() && role.isWorker()) {
      Thread.ofPlatform().name("language-models").daemon(true).start(detection::load);
    }
  }
}
