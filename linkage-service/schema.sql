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

table again_cited_item
  item_id uuid not null
  extraction_id uuid not null
  case_id uuid not null
  conversation_id uuid
  position integer not null
  path text not null
  row bigint not null
  at timestamp with time zone
  excerpt text
  sender_id uuid
  constraint again_cited_item_pkey PRIMARY KEY (item_id)
  CREATE INDEX again_cited_item_extraction_id_idx ON public.again_cited_item USING btree (extraction_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert, select, update to application

table again_entity_name
  extraction_id uuid not null
  entity_id uuid not null
  case_id uuid not null
  name text not null
  count bigint not null
  constraint again_entity_name_pkey PRIMARY KEY (extraction_id, entity_id, name)
  CREATE INDEX again_entity_name_entity_id_case_id_idx ON public.again_entity_name USING btree (entity_id, case_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert, select, update to application

table again_exhibit_owner
  extraction_id uuid not null
  entity_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  items bigint not null
  constraint again_exhibit_owner_pkey PRIMARY KEY (extraction_id, entity_id)
  CREATE INDEX again_exhibit_owner_exhibit_id_idx ON public.again_exhibit_owner USING btree (exhibit_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert, select, update to application

table again_link
  extraction_id uuid not null
  kind text not null
  from_id uuid not null
  to_id uuid not null
  translated boolean not null
  case_id uuid not null
  count bigint not null
  outward bigint not null
  inward bigint not null
  first_at timestamp with time zone
  last_at timestamp with time zone
  items uuid[] not null
  constraint again_link_pkey PRIMARY KEY (extraction_id, kind, from_id, to_id, translated)
  CREATE INDEX again_link_case_id_from_id_to_id_idx ON public.again_link USING btree (case_id, from_id, to_id)
  CREATE INDEX again_link_case_id_to_id_idx ON public.again_link USING btree (case_id, to_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert, select, update to application

table again_mention
  id uuid not null
  case_id uuid not null
  entity_id uuid not null
  source smallint not null
  extraction_id uuid not null
  item_id uuid not null
  span_start integer
  span_end integer
  value text not null
  quote text
  constraint again_mention_pkey PRIMARY KEY (case_id, entity_id, source, id)
  CREATE INDEX again_mention_entity_id_idx ON public.again_mention USING btree (entity_id)
  CREATE INDEX again_mention_extraction_id_entity_id_idx ON public.again_mention USING btree (extraction_id, entity_id)
  CREATE INDEX again_mention_item_id_idx ON public.again_mention USING btree (item_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
  grant delete, insert, select, update to application

table case_entity
  case_id uuid not null
  entity_id uuid not null
  kind text not null
  mentions bigint not null
  as_party bigint not null
  as_contact bigint not null
  conversations bigint not null
  exhibits bigint not null
  copied_mentions bigint not null default 0
  constraint case_entity_pkey PRIMARY KEY (case_id, entity_id)
  CREATE INDEX case_entity_entity ON public.case_entity USING btree (entity_id, case_id)
  CREATE INDEX case_entity_listed ON public.case_entity USING btree (case_id, mentions DESC, entity_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table cited_item
  item_id uuid not null
  extraction_id uuid not null
  case_id uuid not null
  conversation_id uuid
  position integer not null
  path text not null
  row bigint not null
  at timestamp with time zone
  excerpt text
  sender_id uuid
  constraint cited_item_pkey PRIMARY KEY (item_id)
  CREATE INDEX cited_item_extraction ON public.cited_item USING btree (extraction_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table connection
  id uuid not null
  case_id uuid not null
  other_case_id uuid not null
  kind text not null
  entity_id uuid
  here_exhibit uuid
  there_exhibit uuid
  strength smallint not null
  shared integer
  shared_of integer
  examples uuid[]
  found_at timestamp with time zone not null
  pointer_strength smallint not null default 1
  copies text not null default 'none'::text
  constraint connection_case_id_other_case_id_entity_id_here_exhibit_the_key UNIQUE NULLS NOT DISTINCT (case_id, other_case_id, entity_id, here_exhibit, there_exhibit)
  constraint connection_check CHECK (((entity_id IS NOT NULL) OR ((here_exhibit IS NOT NULL) AND (there_exhibit IS NOT NULL))))
  constraint connection_copies_check CHECK ((copies = ANY (ARRAY['none'::text, 'one-side'::text, 'both-sides'::text])))
  constraint connection_pkey PRIMARY KEY (id)
  constraint connection_pointer_strength_check CHECK (((pointer_strength >= 1) AND (pointer_strength <= 3)))
  constraint connection_strength_check CHECK (((strength >= 1) AND (strength <= 3)))
  CREATE INDEX connection_entity ON public.connection USING btree (entity_id) WHERE (entity_id IS NOT NULL)
  CREATE INDEX connection_here ON public.connection USING btree (here_exhibit) WHERE (here_exhibit IS NOT NULL)
  CREATE INDEX connection_listed ON public.connection USING btree (case_id, strength DESC, id DESC)
  CREATE INDEX connection_there ON public.connection USING btree (there_exhibit) WHERE (there_exhibit IS NOT NULL)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
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

table entity
  id uuid not null
  kind text not null
  normalised text not null
  level text not null default 'rare'::text
  reason text not null default 'seldom-seen'::text
  constraint entity_kind_normalised_key UNIQUE (kind, normalised)
  constraint entity_level_check CHECK ((level = ANY (ARRAY['rare'::text, 'usual'::text, 'common'::text])))
  constraint entity_pkey PRIMARY KEY (id)
  CREATE INDEX entity_many_places ON public.entity USING btree (id) WHERE (reason = 'many-places'::text)
  row level security, forced
  policy by_occurrence for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (EXISTS ( SELECT 1
   FROM case_entity c
  WHERE (c.entity_id = entity.id)))))
  grant delete, insert, select, update to application

table entity_name
  extraction_id uuid not null
  entity_id uuid not null
  case_id uuid not null
  name text not null
  count bigint not null
  constraint entity_name_pkey PRIMARY KEY (extraction_id, entity_id, name)
  CREATE INDEX entity_name_entity ON public.entity_name USING btree (entity_id, case_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table exhibit_owner
  extraction_id uuid not null
  entity_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  items bigint not null
  constraint exhibit_owner_pkey PRIMARY KEY (extraction_id, entity_id)
  CREATE INDEX exhibit_owner_exhibit ON public.exhibit_owner USING btree (exhibit_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table extraction_entity
  extraction_id uuid not null
  entity_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  personal boolean not null
  mentions bigint not null
  as_party bigint not null
  as_contact bigint not null
  conversations bigint not null
  constraint extraction_entity_pkey PRIMARY KEY (extraction_id, entity_id)
  CREATE INDEX extraction_entity_entity ON public.extraction_entity USING btree (entity_id, case_id)
  CREATE INDEX extraction_entity_exhibit ON public.extraction_entity USING btree (exhibit_id, entity_id) WHERE personal
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
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

table link
  extraction_id uuid not null
  kind text not null
  from_id uuid not null
  to_id uuid not null
  translated boolean not null
  case_id uuid not null
  count bigint not null
  outward bigint not null
  inward bigint not null
  first_at timestamp with time zone
  last_at timestamp with time zone
  items uuid[] not null
  constraint link_pkey PRIMARY KEY (extraction_id, kind, from_id, to_id, translated)
  CREATE INDEX link_between ON public.link USING btree (case_id, from_id, to_id)
  CREATE INDEX link_to ON public.link USING btree (case_id, to_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table mention
  id uuid not null
  case_id uuid not null
  entity_id uuid not null
  source smallint not null
  extraction_id uuid not null
  item_id uuid not null
  span_start integer
  span_end integer
  value text not null
  quote text
  constraint mention_pkey PRIMARY KEY (case_id, entity_id, source, id)
  CREATE INDEX mention_entity ON public.mention USING btree (entity_id)
  CREATE INDEX mention_extraction ON public.mention USING btree (extraction_id, entity_id)
  CREATE INDEX mention_item ON public.mention USING btree (item_id)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

table orphan_candidate
  entity_id uuid not null
  constraint orphan_candidate_pkey PRIMARY KEY (entity_id)
  row level security, forced
  policy system_only for all using (( SELECT may_see_case(NULL::uuid) AS may_see_case))
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

table source_extraction
  extraction_id uuid not null
  case_id uuid not null
  exhibit_id uuid not null
  exhibit_reference text not null
  state text not null
  translated boolean not null default false
  items bigint not null default 0
  mentions bigint not null default 0
  segments bigint not null default 0
  original_sha256 text
  linker integer not null default 1
  told_at timestamp with time zone
  constraint source_extraction_pkey PRIMARY KEY (extraction_id)
  constraint source_extraction_state_check CHECK ((state = ANY (ARRAY['linking'::text, 'linked'::text, 'superseded'::text])))
  CREATE INDEX source_extraction_copies ON public.source_extraction USING btree (case_id, original_sha256) WHERE (original_sha256 IS NOT NULL)
  CREATE INDEX source_extraction_exhibit ON public.source_extraction USING btree (exhibit_id)
  CREATE INDEX source_extraction_linker ON public.source_extraction USING btree (linker) WHERE (state = 'linked'::text)
  CREATE INDEX source_extraction_open ON public.source_extraction USING btree (state) WHERE (state = 'linking'::text)
  row level security, forced
  policy by_case for all using ((( SELECT may_see_case(NULL::uuid) AS may_see_case) OR (case_id IN ( SELECT m.case_id
   FROM access_member m
  WHERE ((m.officer = current_setting('crosslight.officer'::text, true)) AND may_see_case(m.case_id))))))
  grant delete, insert, select, update to application

CREATE OR REPLACE FUNCTION public.first_of(ids uuid[], most integer)
 RETURNS uuid[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (ids)[1:most]

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
