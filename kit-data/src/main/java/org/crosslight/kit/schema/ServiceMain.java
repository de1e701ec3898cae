package org.crosslight.kit.schema;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.crosslight.kit.startup.SecretsGuard;

/**
 * Where every service starts. With the role {@code migrate} it brings its database to the schema it
 * needs and ends; only then does a process have the password of the role that owns the tables. In
 * every other role it serves.
 */
@QuarkusMain
public final class ServiceMain {

  private static final String MIGRATE = "migrate";

  /** For Quarkus, which makes a bean of it. */
  ServiceMain() {}

  /** Starts the service, or its migrations. */
  public static void main(String... arguments) {
    if (role().equals(MIGRATE)) {
      migrate();
    } else {
      Quarkus.run(arguments);
    }
  }

  /** Read before there is any configuration: the service's own is not to be made for nothing. */
  private static String role() {
    String environment = System.getenv("CROSSLIGHT_ROLE");
    return System.getProperty("crosslight.role", environment == null ? "" : environment);
  }

  private static void migrate() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .forClassLoader(loader)
            .addDefaultInterceptors()
            .addDefaultSources()
            .addDiscoveredSources()
            .build();
    SecretsGuard.check(config);
    int applied =
        new SchemaMigration(loader, config.getValues("crosslight.schema.folders", String.class))
            .apply(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("crosslight.schema.owner", String.class),
                config.getValue("crosslight.schema.owner-password", String.class),
                config.getValue("crosslight.schema.application-role", String.class));
    System.out.printf("The schema is that of this build; %d migrations were applied.%n", applied);
  }
}
