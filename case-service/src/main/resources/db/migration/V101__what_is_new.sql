-- New since a visit is what arrived since then, whenever its publisher recorded it.
select set_config('crosslight.actor', 'system', true);
alter table alert add column received_at timestamptz;
update alert set received_at = at;
alter table alert alter column received_at set default clock_timestamp(),
  alter column received_at set not null;
alter table extraction_translation add column received_at timestamptz;
update extraction_translation set received_at = completed_at;
alter table extraction_translation alter column received_at set default clock_timestamp(),
  alter column received_at set not null;

-- Which fact of another service an entry tells of: told again, it is not added again.
alter table timeline_entry add column fact text;
create unique index timeline_entry_fact on timeline_entry (case_id, fact);
