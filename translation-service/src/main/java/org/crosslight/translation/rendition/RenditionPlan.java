package org.crosslight.translation.rendition;

import org.crosslight.translation.engine.EngineRoute;

/** What is to be done with texts of a language. */
public sealed interface RenditionPlan {

  /** Nothing needs an engine: the answer is known. */
  record Known(Rendition rendition) implements RenditionPlan {}

  /** An engine is asked. */
  record Ask(EngineRoute route) implements RenditionPlan {

    /** The way a rendition of it names. */
    public Rendition.Way way() {
      return Rendition.Way.of(route);
    }
  }
}
