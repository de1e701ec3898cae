-- What was told to other services stays told, and a request that is sent again gets the answer it
-- was given the first time: the application adds such rows and does nothing else to them.
revoke update, delete on outbox, idempotency from "${app_role}";
