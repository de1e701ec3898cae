-- What an item said in English before is never changed; it goes with its extraction. A segment is
-- renewed only after its engine failed, and never deleted.
revoke update on earlier_translation from "${app_role}";
revoke delete on segment from "${app_role}";
create policy only_after_its_engine_failed on segment as restrictive for update
  to "${app_role}" using (reason_kind = 'engine-failed') with check (true);
