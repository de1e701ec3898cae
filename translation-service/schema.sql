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

table earlier_translation
  item_id uuid not null
  extraction_id uuid not null
  case_id uuid not null
  segment_id uuid not null
  tier text not null
  reason text
  reason_kind text
  state text not null
  translated_at timestamp with time zone not null
  replaced_at timestamp with time zone not null
  constraint earlier_translation_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES segment(id)
  CREATE INDEX earlier_translation_extraction ON public.earlier_translation USING btree (extraction_id)
  CREATE INDEX earlier_translation_item ON public.earlier_translation USING btree (item_id)
  CREATE INDEX earlier_translation_segment ON public.earlier_translation USING btree (segment_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select to application

table extraction
  extraction_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  state text not null
  engines text
  engines_at timestamp with time zone
  constraint extraction_pkey PRIMARY KEY (extraction_id)
  constraint extraction_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'translated'::text, 'superseded'::text])))
  CREATE INDEX extraction_engines ON public.extraction USING btree (engines) WHERE (state = 'translated'::text)
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

table item_translation
  extraction_id uuid not null
  seq bigint not null
  item_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  conversation_id uuid
  segment_id uuid not null
  language text not null
  confidence real not null
  identified_by text not null
  tier text not null
  reason text
  from_memory boolean not null
  reason_kind text
  translated_at timestamp with time zone not null
  state text not null default 'machine'::text
  constraint item_translation_check CHECK (((tier = 'none'::text) = (reason_kind IS NOT NULL)))
  constraint item_translation_item_id_key UNIQUE (item_id)
  constraint item_translation_pkey PRIMARY KEY (extraction_id, seq)
  constraint item_translation_reason_kind_check CHECK ((reason_kind = ANY (ARRAY['no-engine'::text, 'engine-not-installed'::text, 'language-undetermined'::text, 'language-uncertain'::text, 'too-few-words-known'::text, 'nothing-to-translate'::text, 'engine-failed'::text])))
  constraint item_translation_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES segment(id)
  CREATE INDEX item_translation_case_segment ON public.item_translation USING btree (case_id, segment_id)
  CREATE INDEX item_translation_segment ON public.item_translation USING btree (segment_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

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

table segment
  id uuid not null
  language text not null
  text_hash bytea not null
  engine text not null
  engine_version text not null
  route text not null
  tier text not null
  english text
  reason text
  unknown_word_ratio real
  checks jsonb not null
  translated_at timestamp with time zone not null
  reason_kind text
  constraint segment_check CHECK (((tier = 'none'::text) = (reason_kind IS NOT NULL)))
  constraint segment_pkey PRIMARY KEY (id)
  constraint segment_reason_kind_check CHECK ((reason_kind = ANY (ARRAY['no-engine'::text, 'engine-not-installed'::text, 'language-undetermined'::text, 'language-uncertain'::text, 'too-few-words-known'::text, 'nothing-to-translate'::text, 'engine-failed'::text])))
  constraint segment_text_hash_language_engine_engine_version_route_key UNIQUE (text_hash, language, engine, engine_version, route)
  constraint segment_tier_check CHECK ((tier = ANY (ARRAY['none'::text, 'keywords'::text, 'gist'::text, 'original'::text])))
  row level security, forced
  policy by_item for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (EXISTS ( SELECT 1
   FROM (access_member m
     JOIN item_translation t ON (((t.case_id = m.case_id) AND (t.segment_id = segment.id))))
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id)))) OR (EXISTS ( SELECT 1
   FROM (access_member m
     JOIN earlier_translation e ON (((e.case_id = m.case_id) AND (e.segment_id = segment.id))))
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  restrictive policy only_after_its_engine_failed for update using ((reason_kind = 'engine-failed'::text)) with check (true)
  grant insert, select, update to application

table translation_file
  id uuid not null
  owner text not null
  text_column integer not null
  rows bigint not null
  job_id uuid not null
  created_at timestamp with time zone not null default clock_timestamp()
  constraint translation_file_pkey PRIMARY KEY (id)
  row level security, forced
  policy by_owner for all using (is_mine(owner))
  grant delete, insert, select, update to application

table translation_file_part
  file_id uuid not null
  result boolean not null
  number integer not null
  bytes bytea not null
  constraint translation_file_part_file_id_fkey FOREIGN KEY (file_id) REFERENCES translation_file(id) ON DELETE CASCADE
  constraint translation_file_part_pkey PRIMARY KEY (file_id, result, number)
  row level security, forced
  policy by_file for all using ((EXISTS ( SELECT 1
   FROM translation_file f
  WHERE (f.id = translation_file_part.file_id))))
  grant delete, insert, select, update to application

CREATE OR REPLACE FUNCTION public.is_mine(owner text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select coalesce(current_setting('crosslight.actor', true), '') = 'system'
      or owner = nullif(current_setting('crosslight.officer', true), '')
$function$

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
