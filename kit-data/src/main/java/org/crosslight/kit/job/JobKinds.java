package org.crosslight.kit.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kinds of long work this service does. */
@ApplicationScoped
public class JobKinds {

  private final Map<String, JobHandler> handlers;

  public JobKinds(@All List<JobHandler> handlers) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
  }

  /** The handlers by kind. */
  Map<String, JobHandler> handlers() {
    return handlers;
  }

  /** Why failed work of this kind cannot be begun again; nothing when it can. */
  Optional<String> whyNotAgain(String kind) {
    JobHandler handler = handlers.get(kind);
    return handler == null
        ? Optional.of("This service no longer does work of this kind.")
        : handler.whyNotAgain();
  }

  /** The kinds whose failures are told of and mended here. */
  List<String> begunAgain() {
    return handlers.keySet().stream().filter(kind -> whyNotAgain(kind).isEmpty()).sorted().toList();
  }
}
