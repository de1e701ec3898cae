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

table conversation
  id uuid not null
  extraction_id uuid not null
  original_id uuid not null
  exhibit_id uuid not null
  case_id uuid not null
  title text
  kind text not null
  participants jsonb not null
  item_count integer not null
  first_at timestamp with time zone
  last_at timestamp with time zone
  constraint conversation_extraction_id_fkey FOREIGN KEY (extraction_id) REFERENCES extraction(id)
  constraint conversation_pkey PRIMARY KEY (id)
  CREATE INDEX conversation_case ON public.conversation USING btree (case_id, exhibit_id)
  CREATE INDEX conversation_exhibit ON public.conversation USING btree (exhibit_id, last_at DESC)
  CREATE INDEX conversation_extraction ON public.conversation USING btree (extraction_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant insert, select to application

table conversation_language
  conversation_id uuid not null
  case_id uuid not null
  language text not null
  tier text not null
  items integer not null
  constraint conversation_language_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint conversation_language_pkey PRIMARY KEY (conversation_id, language, tier)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table custody_event
  exhibit_id uuid not null
  sequence bigint not null
  case_id uuid not null
  at timestamp with time zone not null
  actor text not null
  action text not null
  detail jsonb not null
  previous_hash text not null
  hash text not null
  constraint custody_event_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint custody_event_pkey PRIMARY KEY (exhibit_id, sequence)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  CREATE TRIGGER custody_event_is_final BEFORE DELETE OR UPDATE OR TRUNCATE ON public.custody_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_custody_change()
  grant insert, select to application

table custody_head
  exhibit_id uuid not null
  case_id uuid not null
  events bigint not null
  hash text not null
  constraint custody_head_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint custody_head_pkey PRIMARY KEY (exhibit_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  CREATE TRIGGER custody_head_grows BEFORE INSERT OR UPDATE ON public.custody_head FOR EACH ROW EXECUTE FUNCTION custody_head_grows()
  CREATE TRIGGER custody_head_stays BEFORE DELETE OR TRUNCATE ON public.custody_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_custody_change()
  grant insert, select, update to application

table exhibit
  id uuid not null
  case_id uuid not null
  reference text not null
  description text not null
  device_kind text not null
  seized_at timestamp with time zone
  seized_where text not null
  seized_by text not null
  received_at timestamp with time zone not null
  registered_by text not null
  registered_at timestamp with time zone not null
  constraint exhibit_case_id_reference_key UNIQUE (case_id, reference)
  constraint exhibit_pkey PRIMARY KEY (id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  CREATE TRIGGER exhibit_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.exhibit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
  grant insert, select, update to application

table exhibit_verification
  exhibit_id uuid not null
  case_id uuid not null
  verified_at timestamp with time zone not null
  verified_by text not null
  intact boolean not null
  answer text not null
  entries bigint not null
  head_hash text not null
  constraint exhibit_verification_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint exhibit_verification_pkey PRIMARY KEY (exhibit_id)
  CREATE INDEX exhibit_verification_at ON public.exhibit_verification USING btree (verified_at)
  CREATE INDEX exhibit_verification_case ON public.exhibit_verification USING btree (case_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant insert, select, update to application

table extraction
  id uuid not null
  original_id uuid not null
  exhibit_id uuid not null
  case_id uuid not null
  requested_reader text
  reader text
  reader_version text
  state text not null
  job_id uuid not null
  settings jsonb not null
  rows_in_source bigint not null default 0
  rows_read bigint not null default 0
  rows_rejected bigint not null default 0
  notes jsonb not null default '[]'::jsonb
  problem jsonb
  requested_by text not null
  requested_at timestamp with time zone not null
  started_at timestamp with time zone
  finished_at timestamp with time zone
  items_digest text
  attempt uuid
  superseded_by uuid
  by_kind jsonb not null default '{}'::jsonb
  parts jsonb not null default '[]'::jsonb
  items_digest_version integer
  constraint extraction_check CHECK ((rows_in_source = (rows_read + rows_rejected)))
  constraint extraction_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint extraction_original_id_fkey FOREIGN KEY (original_id) REFERENCES original(id)
  constraint extraction_pkey PRIMARY KEY (id)
  constraint extraction_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'complete'::text, 'partial'::text, 'failed'::text])))
  constraint extraction_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES extraction(id)
  CREATE INDEX extraction_case ON public.extraction USING btree (case_id)
  CREATE INDEX extraction_exhibit ON public.extraction USING btree (exhibit_id)
  CREATE UNIQUE INDEX extraction_open ON public.extraction USING btree (original_id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]))
  CREATE INDEX extraction_original ON public.extraction USING btree (original_id, requested_at)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  CREATE TRIGGER receipt_stays BEFORE UPDATE ON public.extraction FOR EACH ROW EXECUTE FUNCTION receipt_stays()
  grant insert, select, update to application

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

table item
  id uuid not null
  extraction_id uuid not null
  ordinal bigint not null
  original_id uuid not null
  exhibit_id uuid not null
  case_id uuid not null
  conversation_id uuid not null
  position integer not null
  kind text not null
  direction text not null
  sender_name text
  sender_identifier text
  recipients jsonb not null
  at timestamp with time zone
  at_text text not null
  assumed_zone text
  text text
  attachments jsonb not null
  marks text[] not null
  path text not null
  row bigint not null
  byte_offset bigint
  sender_kind text
  sender_app text
  body jsonb not null
  state jsonb
  versions jsonb
  reactions jsonb
  reply_to jsonb
  constraint item_conversation_id_position_key UNIQUE (conversation_id, "position")
  constraint item_direction_check CHECK ((direction = ANY (ARRAY['incoming'::text, 'outgoing'::text, 'unknown'::text])))
  constraint item_extraction_id_ordinal_key UNIQUE (extraction_id, ordinal)
  constraint item_pkey PRIMARY KEY (id)
  CREATE INDEX item_case ON public.item USING btree (case_id, id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant insert, select to application

table item_translation
  item_id uuid not null
  extraction_id uuid not null
  conversation_id uuid not null
  position integer not null
  case_id uuid not null
  seq bigint not null
  language text not null
  confidence double precision not null
  tier text not null
  state text not null
  english text
  reason text
  constraint item_translation_pkey PRIMARY KEY (item_id)
  constraint item_translation_tier_check CHECK ((tier = ANY (ARRAY['gist'::text, 'keywords'::text, 'none'::text, 'original'::text])))
  CREATE INDEX item_translation_extraction ON public.item_translation USING btree (extraction_id, seq)
  CREATE INDEX item_translation_filter ON public.item_translation USING btree (conversation_id, language, tier, "position")
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table item_words
  item_id uuid not null
  source text not null
  extraction_id uuid not null
  case_id uuid not null
  words tsvector not null
  conversation_id uuid not null
  position integer not null
  at timestamp with time zone
  constraint item_words_pkey PRIMARY KEY (item_id, source)
  constraint item_words_source_check CHECK ((source = ANY (ARRAY['original'::text, 'english'::text])))
  CREATE INDEX item_words_conversation ON public.item_words USING btree (conversation_id)
  CREATE INDEX item_words_extraction ON public.item_words USING btree (extraction_id)
  CREATE INDEX item_words_words ON public.item_words USING gin (words)
  row level security
  policy added_by_case for insert with check (may_see_case(case_id))
  policy english_is_renewed for delete using (((source = 'english'::text) AND ( SELECT may_see_case(NULL::uuid) AS may_see_case)))
  policy seen_by_system for select using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert to application
  grant select (item_id) to application
  grant select (source) to application
  grant select (extraction_id) to application
  grant select (case_id) to application

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

table membership
  conversation_id uuid not null
  ordinal bigint not null
  extraction_id uuid not null
  case_id uuid not null
  name text
  identifier text
  identifier_kind text
  app text
  since timestamp with time zone
  until timestamp with time zone
  how text
  constraint membership_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint membership_pkey PRIMARY KEY (conversation_id, ordinal)
  CREATE INDEX membership_read ON public.membership USING btree (extraction_id, ordinal, conversation_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant insert, select to application

table original
  id uuid not null
  exhibit_id uuid not null
  case_id uuid not null
  file_name text not null
  size bigint not null
  sha256 text not null
  sha512 text not null
  media_type text not null
  received_at timestamp with time zone not null
  received_by text not null
  state text not null
  write_once boolean not null
  bucket text not null
  object_key text not null
  object_version text
  constraint original_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint original_object_key_key UNIQUE (object_key)
  constraint original_pkey PRIMARY KEY (id)
  constraint original_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  constraint original_sha512_check CHECK ((sha512 ~ '^[0-9a-f]{128}$'::text))
  constraint original_size_check CHECK ((size > 0))
  constraint original_state_check CHECK ((state = ANY (ARRAY['held'::text, 'quarantined'::text])))
  CREATE UNIQUE INDEX original_bytes ON public.original USING btree (exhibit_id, sha256) WHERE (state = 'held'::text)
  CREATE INDEX original_case ON public.original USING btree (case_id)
  CREATE INDEX original_exhibit ON public.original USING btree (exhibit_id, received_at)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant insert, select to application
  grant update (write_once) to application

table outbox
  tx xid8 not null default pg_current_xact_id()
  id bigint not null generated always as identity
  type text not null
  subject text not null
  time timestamp with time zone not null default clock_timestamp()
  data jsonb not null
  constraint outbox_pkey PRIMARY KEY (tx, id)
  grant insert, select to application

table read_mark
  officer text not null
  conversation_id uuid not null
  case_id uuid not null
  positions int4multirange not null
  constraint read_mark_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES conversation(id) ON DELETE CASCADE
  constraint read_mark_pkey PRIMARY KEY (officer, conversation_id)
  CREATE INDEX read_mark_conversation ON public.read_mark USING btree (conversation_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

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

table rejection
  extraction_id uuid not null
  attempt uuid not null
  ordinal bigint not null
  case_id uuid not null
  path text not null
  row bigint not null
  reason text not null
  detail text not null
  excerpt_length bigint not null
  excerpt text
  constraint rejection_pkey PRIMARY KEY (extraction_id, attempt, ordinal)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant insert, select to application

table staged_item
  attempt uuid not null
  conversation_title text
  conversation_kind text not null
  words tsvector not null
  ordinal bigint not null
  id uuid not null
  case_id uuid not null
  conversation_id uuid not null
  kind text not null
  direction text not null
  sender_name text
  sender_identifier text
  sender_kind text
  sender_app text
  recipients jsonb not null
  at timestamp with time zone
  at_text text not null
  assumed_zone text
  text text
  body jsonb not null
  attachments jsonb not null
  state jsonb
  versions jsonb
  reactions jsonb
  reply_to jsonb
  marks text[] not null
  path text not null
  row bigint not null
  byte_offset bigint
  CREATE INDEX staged_item_attempt ON public.staged_item USING btree (attempt, ordinal)
  row level security, forced
  policy by_case for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case)) with check (may_see_case(case_id))
  grant delete, insert, select, update to application

table staged_member
  attempt uuid not null
  conversation_title text
  conversation_kind text not null
  ordinal bigint not null
  case_id uuid not null
  conversation_id uuid not null
  name text
  identifier text
  identifier_kind text
  app text
  since timestamp with time zone
  until timestamp with time zone
  how text
  CREATE INDEX staged_member_attempt ON public.staged_member USING btree (attempt)
  row level security, forced
  policy by_case for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case)) with check (may_see_case(case_id))
  grant delete, insert, select, update to application

table translation_progress
  extraction_id uuid not null
  case_id uuid not null
  last_seq bigint not null
  constraint translation_progress_extraction_id_fkey FOREIGN KEY (extraction_id) REFERENCES extraction(id)
  constraint translation_progress_pkey PRIMARY KEY (extraction_id)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table upload_in_progress
  object_key text not null
  exhibit_id uuid not null
  case_id uuid not null
  started_by text not null
  started_at timestamp with time zone not null
  constraint upload_in_progress_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint upload_in_progress_pkey PRIMARY KEY (object_key)
  row level security, forced
  policy by_case for all using (may_see_case(case_id))
  grant delete, insert, select, update to application

table verification_try
  exhibit_id uuid not null
  case_id uuid not null
  tried_at timestamp with time zone not null
  constraint verification_try_exhibit_id_fkey FOREIGN KEY (exhibit_id) REFERENCES exhibit(id)
  constraint verification_try_pkey PRIMARY KEY (exhibit_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant insert, select, update to application

table verification_turn
  one boolean not null default true
  holder uuid
  until timestamp with time zone
  constraint verification_turn_one_check CHECK (one)
  constraint verification_turn_pkey PRIMARY KEY (one)
  grant delete, insert, select, update to application

CREATE OR REPLACE FUNCTION public.custody_head_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    if new.events = 0 and new.hash = repeat('0', 64) then
      return new;
    end if;
  elsif new.exhibit_id = old.exhibit_id and new.case_id = old.case_id
      and new.events = old.events + 1
      and exists (
        select 1 from custody_event e
        where e.exhibit_id = new.exhibit_id and e.sequence = new.events and e.hash = new.hash
          and e.previous_hash = old.hash) then
    return new;
  end if;
  raise exception 'the end of a chain of custody only goes on' using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.discard_rejections(wanted uuid, given_up uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  delete from rejection r using extraction e
  where e.id = wanted and e.finished_at is null
    and r.extraction_id = e.id and r.attempt = given_up;
end $function$

  grant execute to application

CREATE OR REPLACE FUNCTION public.latest_with_words(wanted uuid, query tsquery, before_at timestamp with time zone, before_id uuid, most integer)
 RETURNS TABLE(found_id uuid, found_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if may_see_case(wanted) then
    return query
      select w.item_id, coalesce(w.at, '-infinity') from item_words w
      where w.case_id = wanted and w.words @@ query
        and (coalesce(w.at, '-infinity'), w.item_id) < (before_at, before_id)
      group by 1, 2 order by 2 desc, 1 desc limit most;
  end if;
end $function$

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

CREATE OR REPLACE FUNCTION public.positions_with_words(wanted uuid, query tsquery)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20000
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if exists (select 1 from conversation c where c.id = wanted and may_see_case(c.case_id)) then
    return query
      select distinct w.position from item_words w
      where w.conversation_id = wanted and w.words @@ query;
  end if;
end $function$

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

CREATE OR REPLACE FUNCTION public.receipt_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.finished_at is not null and (
      to_jsonb(new) - 'superseded_by' is distinct from to_jsonb(old) - 'superseded_by'
      or old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by) then
    raise exception 'the receipt of a reading that has ended is final'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% stays as it was written', tg_table_name using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.refuse_custody_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'custody events are never changed' using errcode = 'restrict_violation';
end $function$

CREATE OR REPLACE FUNCTION public.retire_items(old uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (
      select 1 from extraction e join extraction n on n.id = e.superseded_by
      where e.id = old and n.original_id = e.original_id and n.superseded_by is null
        and n.state in ('complete', 'partial')) then
    raise exception 'only what a later reading has replaced is retired'
      using errcode = 'restrict_violation';
  end if;
  delete from translation_progress where extraction_id = old;
  delete from item_words where extraction_id = old;
  delete from item_translation where extraction_id = old;
  delete from item where extraction_id = old;
  delete from conversation where extraction_id = old;
end $function$

  grant execute to application

CREATE OR REPLACE FUNCTION public.size_of(positions int4multirange)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT (COALESCE(sum((upper(r.r) - lower(r.r))), (0)::bigint))::integer AS "coalesce" FROM unnest(size_of.positions) r(r))
