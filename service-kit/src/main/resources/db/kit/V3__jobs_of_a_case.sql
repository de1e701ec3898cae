-- What of a case waits, is being done or has failed.
create index job_unfinished on job (case_id, created_at desc)
  where state in ('queued', 'running', 'failed');
