package org.crosslight.kit.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crosslight.kit.identity.Caller;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.SystemClient;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * The only way to the database: a transaction that tells PostgreSQL who is asking.
 *
 * <p>The settings live as long as the transaction, so a pooled connection never carries one
 * caller's sight over to the next. Code that forgets them sees no case data at all.
 *
 * <p>Transactions do not nest: an inner one would either change who is asking for the rest of the
 * outer one, or wait for rows that the outer one holds. Pass the handle on instead.
 *
 * <p>What a failing statement was given never stands in the exception's message: it may be text
 * from evidence, and messages reach logs.
 */
@ApplicationScoped
public class Database {

  private final Jdbi jdbi;
  private final Callers callers;
  private final ScopedValue<Boolean> within = ScopedValue.newInstance();

  public Database(AgroalDataSource dataSource, ObjectMapper json, Callers callers) {
    this.callers = callers;
    this.jdbi =
        Jdbi.create(dataSource)
            .installPlugin(new PostgresPlugin())
            .installPlugin(new Jackson2Plugin())
            .installPlugin(new IdPlugin())
            .installPlugin(new CodedPlugin());
    this.jdbi.getConfig(Jackson2Config.class).setMapper(json);
    this.jdbi
        .getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
  }

  /** Runs the work in one transaction that sees what the current request's caller may see. */
  public <T> T asCaller(Function<Handle, T> work) {
    return as(callers.current(), work);
  }

  /** Like {@link #asCaller(Function)}, for work without a result. */
  public void doAsCaller(Consumer<Handle> work) {
    asCaller(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** Runs the work in one transaction of that caller. */
  public <T> T as(Caller caller, Function<Handle, T> work) {
    return switch (caller) {
      case Officer officer -> run("officer", officer.username(), officer.force(), work);
      case SystemClient client -> run("system", client.clientId(), "", work);
    };
  }

  /** Runs the work in one transaction that sees everything: for followers and jobs only. */
  public <T> T asSystem(Function<Handle, T> work) {
    return run("system", "", "", work);
  }

  /** Like {@link #asSystem(Function)}, for work without a result. */
  public void doAsSystem(Consumer<Handle> work) {
    asSystem(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  private <T> T run(String actor, String officer, String force, Function<Handle, T> work) {
    if (within.isBound()) {
      throw new IllegalStateException("This thread is in a transaction already; use its handle");
    }
    return ScopedValue.where(within, true).call(() -> transaction(actor, officer, force, work));
  }

  private <T> T transaction(String actor, String officer, String force, Function<Handle, T> work) {
    return jdbi.inTransaction(
        handle -> {
          handle
              .createQuery(
                  """
                  select set_config('crosslight.actor', :actor, true) as actor,
                         set_config('crosslight.officer', :officer, true) as officer,
                         set_config('crosslight.force', :force, true) as force
                  """)
              .bind("actor", actor)
              .bind("officer", officer)
              .bind("force", force)
              .mapToMap()
              .one();
          return work.apply(handle);
        });
  }
}
