-- What of a case waits, is being done or has failed.
create index job_unfinished on job (case_id, created_at desc)
  where state in ('queued', 'running', 'failed');

-- The next job is the oldest open one, however many wait.
drop index job_open;
create index job_next on job (created_at, id) where state in ('queued', 'running');

-- When it was begun the last time and what was done by then: its rate is that of this run.
alter table job add column run_started_at timestamptz;
alter table job add column run_started_done bigint not null default 0;
update job set run_started_at = started_at;

-- Work for a case is as visible as the case; work for nobody's case is told by its creator's name.
alter table job enable row level security;
alter table job force row level security;
create policy by_case on job using (case_id is null or may_see_case(case_id));
