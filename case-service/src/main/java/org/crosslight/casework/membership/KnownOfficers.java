package org.crosslight.casework.membership;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.kit.identity.Officer;
import org.jdbi.v3.core.Handle;

/**
 * The officers who have looked at cases here, as their sign-in last told of them. There is no
 * directory of officers: a user name that is not among these may be one that nobody has.
 */
@ApplicationScoped
public class KnownOfficers {

  /** Remembers the officer; neither writes nor locks unless something about them is new. */
  public void note(Handle handle, Officer officer) {
    handle
        .createUpdate(
            """
            insert into met_officer (username, name, force)
            select :username, :name, :force
            where not exists (
              select 1 from met_officer
              where username = :username and name = :name and force = :force)
            on conflict (username) do update set name = excluded.name, force = excluded.force
            """)
        .bind("username", officer.username())
        .bind("name", officer.displayName())
        .bind("force", officer.force())
        .execute();
  }
}
