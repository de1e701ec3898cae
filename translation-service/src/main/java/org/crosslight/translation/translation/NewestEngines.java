package org.crosslight.translation.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.Engines;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The engines of today, and what other engines, or none, translated. */
@ApplicationScoped
public class NewestEngines {
  /** Joins {@code w}, the way of today from each language that has one. */
  private static final String WAYS =
      """
      join unnest(:languages, :engines, :versions, :routes)
        as w (language, engine, version, route) on w.language = t.language
      """;

  /** Holds of what no person has looked at and today's engine did not translate. */
  private static final String STALE =
      """
      t.state = 'machine'
        and (s.engine, s.engine_version, s.route) <> (w.engine, w.version, w.route)
      """;

  private final List<EngineRoute> routes;
  private final String digest;

  public NewestEngines(Engines engines) {
    this.routes = engines.installed();
    this.digest = digest(routes);
  }

  /** One text for all of them: it differs as soon as one of them does. */
  String digest() {
    return digest;
  }

  /** How many items of an extraction are to be translated again. */
  long stale(Handle handle, ExtractionId extraction) {
    return withWays(
            handle
                .createQuery(
                    """
                    select count(*) from item_translation t join segment s on s.id = t.segment_id
                    <ways> where t.extraction_id = :extraction and <stale>
                    """)
                .bind("extraction", extraction))
        .mapTo(Long.class)
        .one();
  }

  /** Completes a query over {@code item_translation t} and its {@code segment s}. */
  <Q extends SqlStatement<Q>> Q withWays(Q query) {
    return query
        .define("ways", WAYS)
        .define("stale", STALE)
        .bindArray("languages", String.class, values(route -> route.language().code()))
        .bindArray("engines", String.class, values(EngineRoute::engine))
        .bindArray("versions", String.class, values(EngineRoute::version))
        .bindArray("routes", String.class, values(EngineRoute::label));
  }

  private List<String> values(Function<EngineRoute, String> of) {
    return routes.stream().map(of).toList();
  }

  private static String digest(List<EngineRoute> routes) {
    String all =
        routes.stream()
            .map(
                route ->
                    String.join(
                        "\t",
                        route.language().code(),
                        route.engine(),
                        route.version(),
                        route.label()))
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
