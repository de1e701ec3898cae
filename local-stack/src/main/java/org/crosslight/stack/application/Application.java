package org.crosslight.stack.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.stack.postgres.ServiceDatabase;
import org.jspecify.annotations.Nullable;

/** One of the five applications: what it is called, what it needs, how much memory it gets. */
public enum Application {
  EVIDENCE(
      "evidence-service",
      "Evidence service",
      ServiceDatabase.EVIDENCE,
      OidcClient.EVIDENCE,
      "-Xmx768m"),
  TRANSLATION(
      "translation-service",
      "Translation service",
      ServiceDatabase.TRANSLATION,
      OidcClient.TRANSLATION,
      // Language identification fans out on the common pool and is faster without (measured).
      "-Xmx1500m -Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
  LINKAGE(
      "linkage-service",
      "Linkage service",
      ServiceDatabase.LINKAGE,
      OidcClient.LINKAGE,
      "-Xmx768m"),
  CASE(
      "case-service",
      "Case service",
      ServiceDatabase.CASEWORK,
      OidcClient.CASE,
      "-Xmx384m -XX:TieredStopAtLevel=1"),
  PORTAL("portal", "Portal", null, OidcClient.PORTAL, "-Xmx384m -XX:TieredStopAtLevel=1");

  /** The applications that keep data of their own. */
  public static final Set<Application> SERVICES = Set.of(EVIDENCE, TRANSLATION, LINKAGE, CASE);

  private final String module;
  private final String title;
  private final @Nullable ServiceDatabase database;
  private final OidcClient client;
  private final String jvmOptions;

  Application(
      String module,
      String title,
      @Nullable ServiceDatabase database,
      OidcClient client,
      String jvmOptions) {
    this.module = module;
    this.title = title;
    this.database = database;
    this.client = client;
    this.jvmOptions = jvmOptions;
  }

  /** Its name on the command line, and of its folder. */
  public String module() {
    return module;
  }

  public String title() {
    return title;
  }

  /** The name its peers know it by in their configuration. */
  public String peerName() {
    return switch (this) {
      case EVIDENCE -> "evidence";
      case TRANSLATION -> "translation";
      case LINKAGE -> "linkage";
      case CASE -> "case";
      case PORTAL -> "portal";
    };
  }

  public int port(Ports ports) {
    return switch (this) {
      case EVIDENCE -> ports.evidence();
      case TRANSLATION -> ports.translation();
      case LINKAGE -> ports.linkage();
      case CASE -> ports.casework();
      case PORTAL -> ports.portal();
    };
  }

  /** Its database; the portal has none. */
  public Optional<ServiceDatabase> database() {
    return Optional.ofNullable(database);
  }

  /** Who it is to Keycloak. */
  public OidcClient client() {
    return client;
  }

  List<String> jvmOptions() {
    return List.of(jvmOptions.split(" ", -1));
  }
}
