package org.crosslight.kit.startup;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The time of day, injected so that nothing reads it by itself. */
@ApplicationScoped
public class Clocks {

  @Produces
  @DefaultBean
  @Singleton
  Clock utc() {
    return Clock.systemUTC();
  }
}
