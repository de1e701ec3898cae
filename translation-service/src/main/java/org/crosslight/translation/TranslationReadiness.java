package org.crosslight.translation;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.translation.engine.EngineView;
import org.crosslight.translation.engine.Engines;
import org.crosslight.translation.language.LanguageDetection;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the language models are in memory and how many languages can be translated. Neither
 * keeps the service from being ready: models are loaded when first needed, and a language without
 * an engine is answered as such.
 */
@Readiness
@ApplicationScoped
public class TranslationReadiness implements HealthCheck {

  private final LanguageDetection detection;
  private final Engines engines;

  public TranslationReadiness(LanguageDetection detection, Engines engines) {
    this.detection = detection;
    this.engines = engines;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("translation")
        .up()
        .withData("languageModels", detection.isLoaded() ? "loaded" : "loaded when first needed")
        .withData(
            "languagesWithEngine",
            engines.overview().stream().filter(EngineView::installed).count())
        .build();
  }
}
