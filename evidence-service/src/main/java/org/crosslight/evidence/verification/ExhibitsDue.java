package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExhibitId;

/** The exhibits whose verification is due. */
@ApplicationScoped
public class ExhibitsDue {

  private final Database database;
  private final VerificationConfig config;
  private final Clock clock;

  public ExhibitsDue(Database database, VerificationConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The exhibit that was not verified for the longest time, if for long enough. One that could not
   * be verified is left out for a while.
   */
  Optional<ExhibitId> next() {
    Instant now = clock.instant();
    return database.asSystem(
        handle ->
            handle
                .createQuery(
                    """
                    select e.id from exhibit e
                    left join exhibit_verification v on v.exhibit_id = e.id
                    left join verification_try t on t.exhibit_id = e.id
                    where coalesce(v.verified_at, e.registered_at) < :before
                      and (t.tried_at is null or t.tried_at < :triedBefore)
                    order by coalesce(v.verified_at, e.registered_at), e.id limit 1
                    """)
                .bind("before", now.minus(config.every()))
                .bind("triedBefore", now.minus(config.againAfter()))
                .mapTo(ExhibitId.class)
                .findOne());
  }

  /** Notes that it was tried to verify an exhibit and no verdict came of it. */
  void tried(ExhibitId exhibit) {
    database.doAsSystem(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into verification_try (exhibit_id, case_id, tried_at)
                    select id, case_id, :now from exhibit where id = :exhibit
                    on conflict (exhibit_id) do update set tried_at = excluded.tried_at
                    """)
                .bind("now", clock.instant())
                .bind("exhibit", exhibit)
                .execute());
  }
}
