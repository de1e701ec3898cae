-- What was written of an original when it arrived stays: the application may only note, later on,
-- that the object has been locked.

revoke update on original from "${app_role}";
grant update (write_once) on original to "${app_role}";
