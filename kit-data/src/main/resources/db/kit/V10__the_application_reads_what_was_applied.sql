-- A service looks whether its database is where its code needs it, without the rights to bring it there.
grant select on flyway_schema_history to ${app_role};
