-- What each officer's list of cases and each withdrawn connection need, however much there is.
create index member_officer on member (officer);
create index attached_extraction_case on attached_extraction (case_id);
create index timeline_entry_alert on timeline_entry (alert_id) where alert_id is not null;
