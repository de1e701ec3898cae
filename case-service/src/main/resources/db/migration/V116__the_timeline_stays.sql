-- What a timeline says happened is never changed; it is taken back only with the alert it tells of.
-- Cases and the names of officers who came here are not deleted.
revoke update on timeline_entry from "${app_role}";
create policy only_with_its_alert on timeline_entry as restrictive for delete
  to "${app_role}" using (alert_id is not null);
revoke delete on case_file, met_officer from "${app_role}";
