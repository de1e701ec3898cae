-- The schema as its migrations leave it. Written by a test; a migration changes it, nobody else.
-- Roles: owner (migrations), application (the service). The history of migrations is left out.

table access_case
  case_id uuid not null
  reference text not null
  title text not null
  force text not null
  force_name text not null
  status text not null
  contact text not null
  constraint access_case_pkey PRIMARY KEY (case_id)
  grant delete, insert, select, update to application

table access_member
  case_id uuid not null
  officer text not null
  role text not null
  constraint access_member_pkey PRIMARY KEY (case_id, officer)
  CREATE INDEX access_member_officer ON public.access_member USING btree (officer)
  grant delete, insert, select, update to application

table alert
  id uuid not null
  connection_id uuid not null
  case_id uuid not null
  at timestamp with time zone not null
  strength text not null
  summary text not null
  entity_kind text not null
  entity_label text not null
  other_case_id uuid not null
  other_force text not null
  received_at timestamp with time zone not null default clock_timestamp()
  member_strength text
  constraint alert_connection_id_case_id_key UNIQUE (connection_id, case_id)
  constraint alert_member_strength_check CHECK ((member_strength = ANY (ARRAY['strong'::text, 'moderate'::text, 'weak'::text])))
  constraint alert_pkey PRIMARY KEY (id)
  constraint alert_strength_check CHECK ((strength = ANY (ARRAY['strong'::text, 'moderate'::text, 'weak'::text])))
  CREATE INDEX alert_case ON public.alert USING btree (case_id, at DESC, id DESC)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table alert_seen
  alert_id uuid not null
  case_id uuid not null
  officer text not null
  at timestamp with time zone not null default clock_timestamp()
  constraint alert_seen_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES alert(id) ON DELETE CASCADE
  constraint alert_seen_pkey PRIMARY KEY (alert_id, officer)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table attached_exhibit
  exhibit_id uuid not null
  case_id uuid not null
  reference text not null
  description text not null
  device_kind text not null
  registered_at timestamp with time zone not null
  constraint attached_exhibit_pkey PRIMARY KEY (exhibit_id)
  CREATE INDEX attached_exhibit_case ON public.attached_exhibit USING btree (case_id, reference)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table attached_extraction
  extraction_id uuid not null
  exhibit_id uuid not null
  case_id uuid not null
  state text not null
  rows_in_source bigint not null
  rows_read bigint not null
  rows_rejected bigint not null
  items bigint not null
  completed_at timestamp with time zone not null
  original_id uuid
  constraint attached_extraction_pkey PRIMARY KEY (extraction_id)
  CREATE INDEX attached_extraction_case ON public.attached_extraction USING btree (case_id)
  CREATE INDEX attached_extraction_exhibit ON public.attached_extraction USING btree (exhibit_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table case_file
  id uuid not null
  reference text not null
  title text not null
  force text not null
  status text not null
  opened_on date not null
  closed_on date
  created_by text not null
  created_at timestamp with time zone not null default clock_timestamp()
  constraint case_file_force_reference_key UNIQUE (force, reference)
  constraint case_file_pkey PRIMARY KEY (id)
  constraint case_file_status_check CHECK ((status = ANY (ARRAY['live'::text, 'closed'::text])))
  row level security, forced
  policy by_case for all using (may_see_case(id))
  grant insert, select, update to application

table consultation
  id bigint not null generated always as identity
  at timestamp with time zone not null default clock_timestamp()
  officer text not null
  force text not null
  action text not null
  subject_kind text not null
  subject text not null
  case_id uuid
  reason text
  reference text not null
  subject_name text
  constraint consultation_pkey PRIMARY KEY (id)
  CREATE INDEX consultation_at ON public.consultation USING btree (at DESC, id DESC)
  CREATE INDEX consultation_case ON public.consultation USING btree (case_id, id DESC)
  CREATE INDEX consultation_of_service ON public.consultation USING btree (officer, subject, at) WHERE (force = ''::text)
  grant insert, select to application

table custody_anchor
  exhibit_id uuid not null
  case_id uuid not null
  entries bigint not null
  head_hash text not null
  previous_entries bigint
  previous_hash text
  verified_at timestamp with time zone not null
  constraint custody_anchor_entries_check CHECK ((entries > 0))
  constraint custody_anchor_pkey PRIMARY KEY (exhibit_id, entries, head_hash)
  CREATE INDEX custody_anchor_case ON public.custody_anchor USING btree (case_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant insert, select to application

table extraction_translation
  extraction_id uuid not null
  case_id uuid not null
  translated bigint not null
  not_translated bigint not null
  completed_at timestamp with time zone not null
  received_at timestamp with time zone not null default clock_timestamp()
  constraint extraction_translation_pkey PRIMARY KEY (extraction_id)
  CREATE INDEX extraction_translation_case ON public.extraction_translation USING btree (case_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table feed_cursor
  follower text not null
  position text not null
  moved_at timestamp with time zone not null default clock_timestamp()
  constraint feed_cursor_pkey PRIMARY KEY (follower)
  grant delete, insert, select, update to application

table idempotency
  caller text not null
  operation text not null
  key text not null
  request_digest text not null
  answer jsonb not null
  created_at timestamp with time zone not null default clock_timestamp()
  constraint idempotency_pkey PRIMARY KEY (caller, operation, key)
  grant insert, select to application

table job
  id uuid not null
  kind text not null
  key text not null
  case_id uuid
  created_by text not null
  payload jsonb not null
  checkpoint jsonb
  state text not null
  attempts integer not null default 0
  run_after timestamp with time zone not null default clock_timestamp()
  lease_owner text
  lease_until timestamp with time zone
  done bigint not null default 0
  total bigint
  rejected bigint not null default 0
  problem jsonb
  created_at timestamp with time zone not null default clock_timestamp()
  started_at timestamp with time zone
  finished_at timestamp with time zone
  tries integer not null default 0
  outages integer not null default 0
  outage_since timestamp with time zone
  run_started_at timestamp with time zone
  run_started_done bigint not null default 0
  constraint job_kind_key_key UNIQUE (kind, key)
  constraint job_pkey PRIMARY KEY (id)
  constraint job_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'complete'::text, 'failed'::text])))
  CREATE INDEX job_next ON public.job USING btree (created_at, id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]))
  CREATE INDEX job_unfinished ON public.job USING btree (case_id, created_at DESC) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text, 'failed'::text]))
  row level security, forced
  policy by_case for all using (((case_id IS NULL) OR may_see_case(case_id)))
  grant delete, insert, select, update to application

table member
  case_id uuid not null
  officer text not null
  role text not null
  added_by text not null
  added_at timestamp with time zone not null default clock_timestamp()
  constraint member_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id)
  constraint member_pkey PRIMARY KEY (case_id, officer)
  constraint member_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'investigator'::text, 'reader'::text])))
  CREATE INDEX member_officer ON public.member USING btree (officer)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table met_officer
  username text not null
  name text not null
  force text not null
  constraint met_officer_pkey PRIMARY KEY (username)
  grant insert, select, update to application

table outbox
  tx xid8 not null default pg_current_xact_id()
  id bigint not null generated always as identity
  type text not null
  subject text not null
  time timestamp with time zone not null default clock_timestamp()
  data jsonb not null
  constraint outbox_pkey PRIMARY KEY (tx, id)
  grant insert, select to application

table refusal
  id bigint not null generated always as identity
  at timestamp with time zone not null
  until timestamp with time zone not null
  who text not null
  force text not null
  operation text not null
  subject text not null
  reason text not null
  times bigint not null
  reference text not null
  constraint refusal_pkey PRIMARY KEY (id)
  constraint refusal_times_check CHECK ((times > 0))
  CREATE INDEX refusal_by_force ON public.refusal USING btree (force, id DESC)
  grant insert, select to application

table timeline_entry
  id bigint not null generated always as identity
  case_id uuid not null
  at timestamp with time zone not null
  kind text not null
  text text not null
  exhibit_id uuid
  alert_id uuid
  officer text
  fact text
  constraint timeline_entry_pkey PRIMARY KEY (id)
  CREATE INDEX timeline_entry_alert ON public.timeline_entry USING btree (alert_id) WHERE (alert_id IS NOT NULL)
  CREATE INDEX timeline_entry_case ON public.timeline_entry USING btree (case_id, at DESC, id DESC)
  CREATE UNIQUE INDEX timeline_entry_fact ON public.timeline_entry USING btree (case_id, fact)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  restrictive policy only_with_its_alert for delete using ((alert_id IS NOT NULL))
  grant delete, insert, select to application

table visit
  case_id uuid not null
  officer text not null
  at timestamp with time zone not null
  constraint visit_pkey PRIMARY KEY (case_id, officer)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

CREATE OR REPLACE FUNCTION public.may_see_case(wanted uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('crosslight.actor', true), '') = 'system'
      or exists (
        select 1 from access_member m
        where m.case_id = wanted
          and m.officer = nullif(current_setting('crosslight.officer', true), ''))
$function$

CREATE OR REPLACE FUNCTION public.protect_by_case(relation regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format(
    'create policy by_case on %s using ((select may_see_case(null)) or case_id in (
       select m.case_id from access_member m
       where m.officer = current_setting(''crosslight.officer'', true) and may_see_case(m.case_id)))',
    relation);
end
$function$
