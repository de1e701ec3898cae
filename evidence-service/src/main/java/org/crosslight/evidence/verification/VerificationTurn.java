package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.crosslight.kit.database.Database;

/** The turn to verify, which one process has at a time however many there are. */
@ApplicationScoped
public class VerificationTurn {

  private final Database database;
  private final VerificationConfig config;
  private final UUID me = UUID.randomUUID();

  public VerificationTurn(Database database, VerificationConfig config) {
    this.database = database;
    this.config = config;
  }

  /** Takes the turn or keeps it for a while longer; false while another process has it. */
  boolean take() {
    return database.asSystem(
        handle ->
            handle
                    .createUpdate(
                        """
                        update verification_turn
                        set holder = :me, until = clock_timestamp() + :turn * interval '1 millisecond'
                        where holder = :me or until is null or until < clock_timestamp()
                        """)
                    .bind("me", me)
                    .bind("turn", config.turn().toMillis())
                    .execute()
                == 1);
  }
}
