-- Readings of originals, and the items they gave.

create table extraction (
  id             uuid primary key,
  original_id    uuid not null references original,
  exhibit_id     uuid not null references exhibit,
  case_id        uuid not null,
  requested_reader text,
  reader         text,
  reader_version text,
  state          text not null check (state in ('queued', 'running', 'complete', 'partial', 'failed')),
  job_id         uuid not null,
  settings       jsonb not null,
  rows_in_source bigint not null default 0,
  rows_read      bigint not null default 0,
  rows_rejected  bigint not null default 0,
  messages       bigint not null default 0,
  calls          bigint not null default 0,
  contacts       bigint not null default 0,
  notes          jsonb not null default '[]',
  problem        jsonb,
  requested_by   text not null,
  requested_at   timestamptz not null,
  started_at     timestamptz,
  finished_at    timestamptz,
  items_digest   text,
  -- The run that may write: a run that lost its lease no longer matches and changes nothing.
  attempt        uuid,
  superseded_by  uuid references extraction,
  check (rows_in_source = rows_read + rows_rejected)
);
create index extraction_original on extraction (original_id, requested_at);
create index extraction_exhibit on extraction (exhibit_id);
-- One reading of an original at a time, also when two requests race.
create unique index extraction_open on extraction (original_id) where state in ('queued', 'running');

create table rejection (
  extraction_id  uuid not null,
  attempt        uuid not null,
  ordinal        bigint not null,
  case_id        uuid not null,
  path           text not null,
  row            bigint not null,
  reason         text not null,
  detail         text not null,
  excerpt_length bigint not null,
  primary key (extraction_id, attempt, ordinal)
);

-- What a running extraction has read so far. It is not crash-safe and need not be: a run that was
-- interrupted is begun again.
create unlogged table staged_item (
  attempt           uuid not null,
  ordinal           bigint not null,
  id                uuid not null,
  case_id           uuid not null,
  conversation_id   uuid not null,
  conversation_title text,
  conversation_kind text not null,
  kind              text not null,
  direction         text not null,
  sender_name       text,
  sender_identifier text,
  recipients        jsonb not null,
  at                timestamptz,
  at_text           text not null,
  assumed_zone      text,
  text              text,
  media             jsonb not null,
  call              jsonb,
  contact           jsonb,
  deleted           boolean not null,
  marks             text[] not null,
  path              text not null,
  row               bigint not null,
  byte_offset       bigint,
  words             tsvector not null
);
create index staged_item_attempt on staged_item (attempt, ordinal);

create table conversation (
  id            uuid primary key,
  extraction_id uuid not null references extraction,
  original_id   uuid not null,
  exhibit_id    uuid not null,
  case_id       uuid not null,
  title         text,
  kind          text not null check (kind in ('chat', 'calls', 'contacts')),
  participants  jsonb not null,
  item_count    int not null,
  first_at      timestamptz,
  last_at       timestamptz
);
create index conversation_exhibit on conversation (exhibit_id, last_at desc);
create index conversation_extraction on conversation (extraction_id);

-- Ids come from the extraction and the ordinal, so they are the same however often a reading was
-- interrupted, and sort by extraction and ordinal.
create table item (
  id                uuid primary key,
  extraction_id     uuid not null,
  ordinal           bigint not null,
  original_id       uuid not null,
  exhibit_id        uuid not null,
  case_id           uuid not null,
  conversation_id   uuid not null,
  position          int not null,
  kind              text not null check (kind in ('message', 'call', 'contact')),
  direction         text not null check (direction in ('incoming', 'outgoing', 'unknown')),
  sender_name       text,
  sender_identifier text,
  recipients        jsonb not null,
  at                timestamptz,
  at_text           text not null,
  assumed_zone      text,
  text              text,
  media             jsonb not null,
  call              jsonb,
  contact           jsonb,
  deleted           boolean not null,
  marks             text[] not null,
  path              text not null,
  row               bigint not null,
  byte_offset       bigint,
  unique (extraction_id, ordinal),
  unique (conversation_id, position)
);
create index item_case on item (case_id, id);

-- The words items are found by, in the form SearchWords gives them.
create table item_words (
  item_id       uuid not null,
  source        text not null check (source in ('original', 'english')),
  extraction_id uuid not null,
  case_id       uuid not null,
  words         tsvector not null,
  primary key (item_id, source)
);
create index item_words_extraction on item_words (extraction_id);
create index item_words_words on item_words using gin (words);

-- Which positions of a conversation an officer has read.
create table read_mark (
  officer         text not null,
  conversation_id uuid not null references conversation on delete cascade,
  case_id         uuid not null,
  positions       int4multirange not null,
  primary key (officer, conversation_id)
);
create index read_mark_conversation on read_mark (conversation_id);

-- What translation-service says about an item.
create table item_translation (
  item_id         uuid primary key,
  extraction_id   uuid not null,
  conversation_id uuid not null,
  position        int not null,
  case_id         uuid not null,
  seq             bigint not null,
  language        text not null,
  confidence      double precision not null,
  tier            text not null check (tier in ('gist', 'keywords', 'none', 'original')),
  state           text not null,
  english         text,
  reason          text
);
create index item_translation_filter on item_translation (conversation_id, language, tier, position);
create index item_translation_extraction on item_translation (extraction_id, seq);

-- How many items of a conversation are in which language and tier.
create table conversation_language (
  conversation_id uuid not null references conversation on delete cascade,
  case_id         uuid not null,
  language        text not null,
  tier            text not null,
  items           int not null,
  primary key (conversation_id, language, tier)
);

-- How far the translations of an extraction have been fetched.
create table translation_progress (
  extraction_id uuid primary key references extraction,
  case_id       uuid not null,
  last_seq      bigint not null
);

create function size_of(positions int4multirange) returns int language sql immutable parallel safe
  return (select coalesce(sum(upper(r) - lower(r)), 0)::int from unnest(positions) r);

alter table extraction enable row level security;
alter table extraction force row level security;
create policy by_case on extraction using (may_see_case(case_id));

alter table rejection enable row level security;
alter table rejection force row level security;
create policy by_case on rejection using (may_see_case(case_id));

alter table staged_item enable row level security;
alter table staged_item force row level security;
create policy by_case on staged_item using ((select may_see_case(null)))
  with check (may_see_case(case_id));

alter table conversation enable row level security;
alter table conversation force row level security;
create policy by_case on conversation using (may_see_case(case_id));

-- The large tables ask once per statement, not once per row: system work, or the officer's cases.
alter table item enable row level security;
alter table item force row level security;
create policy by_case on item
  using ((select may_see_case(null)) or case_id in (
    select m.case_id from access_member m
    where m.officer = current_setting('crosslight.officer', true) and may_see_case(m.case_id)));

alter table item_translation enable row level security;
alter table item_translation force row level security;
create policy by_case on item_translation
  using ((select may_see_case(null)) or case_id in (
    select m.case_id from access_member m
    where m.officer = current_setting('crosslight.officer', true) and may_see_case(m.case_id)));

alter table read_mark enable row level security;
alter table read_mark force row level security;
create policy by_case on read_mark using (may_see_case(case_id));

alter table conversation_language enable row level security;
alter table conversation_language force row level security;
create policy by_case on conversation_language using (may_see_case(case_id));

alter table translation_progress enable row level security;
alter table translation_progress force row level security;
create policy by_case on translation_progress using (may_see_case(case_id));

-- Under row-level security PostgreSQL does not use a GIN index, because @@ could leak. So the words
-- are read only by this function, which runs as the owner, decides first, and gives ids: the items
-- themselves are then read under the caller's own policy.
alter table item_words enable row level security;
create policy by_case on item_words using ((select may_see_case(null)))
  with check (may_see_case(case_id));
revoke all on item_words from "${app_role}";
grant insert, update, delete on item_words to "${app_role}";
grant select (item_id, source, extraction_id, case_id) on item_words to "${app_role}";

create function items_with_words(wanted uuid, query tsquery) returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if may_see_case(wanted) then
    return query
      select distinct w.item_id from item_words w where w.case_id = wanted and w.words @@ query;
  end if;
end $$;
