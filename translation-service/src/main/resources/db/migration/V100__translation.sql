-- Segments: the translation memory. One row per distinct text, language and way of translating it.
-- No source text is kept, only its digest; without an engine the row says why there is no English.
create table segment (
  id                 uuid primary key,
  language           text not null,
  text_hash          bytea not null,
  engine             text not null,
  engine_version     text not null,
  route              text not null,
  tier               text not null check (tier in ('none', 'keywords', 'gist', 'original')),
  english            text,
  reason             text,
  unknown_word_ratio real not null,
  checks             jsonb not null,
  translated_at      timestamptz not null,
  unique (text_hash, language, engine, engine_version, route)
);

-- One row per item with text. seq counts from 1 within the extraction, in the items' order.
create table item_translation (
  extraction_id   uuid not null,
  seq             bigint not null,
  item_id         uuid not null,
  case_id         uuid not null,
  exhibit_id      uuid not null,
  conversation_id uuid,
  segment_id      uuid not null references segment,
  language        text not null,
  confidence      real not null,
  identified_by   text not null,
  tier            text not null,
  reason          text,
  from_memory     boolean not null,
  primary key (extraction_id, seq),
  unique (item_id)
);
create index item_translation_case on item_translation (case_id);
create index item_translation_segment on item_translation (segment_id);

-- What was or is being translated; a superseded extraction stays as a mark that stops late work.
create table extraction (
  extraction_id uuid primary key,
  case_id       uuid not null,
  exhibit_id    uuid not null,
  state         text not null check (state in ('queued', 'translated', 'superseded'))
);

alter table item_translation enable row level security;
alter table item_translation force row level security;
create policy by_case on item_translation using (may_see_case(case_id));

alter table extraction enable row level security;
alter table extraction force row level security;
create policy by_case on extraction using (may_see_case(case_id));

-- A segment is visible to those who may see an item with it.
alter table segment enable row level security;
alter table segment force row level security;
create policy by_item on segment using (
  coalesce(current_setting('crosslight.actor', true), '') = 'system'
  or exists (select 1 from item_translation t where t.segment_id = segment.id));

-- CSV files to translate: visible to whoever uploaded them.
create table translation_file (
  id          uuid primary key,
  owner       text not null,
  text_column int not null,
  rows        bigint not null,
  job_id      uuid not null,
  created_at  timestamptz not null default clock_timestamp()
);
create table translation_file_part (
  file_id uuid not null references translation_file on delete cascade,
  result  boolean not null,
  number  int not null,
  bytes   bytea not null,
  primary key (file_id, result, number)
);
alter table translation_file_part alter column bytes set storage external;

create function is_mine(owner text) returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('crosslight.actor', true), '') = 'system'
      or owner = nullif(current_setting('crosslight.officer', true), '')
$$;
alter table translation_file enable row level security;
alter table translation_file force row level security;
create policy by_owner on translation_file using (is_mine(owner));
alter table translation_file_part enable row level security;
alter table translation_file_part force row level security;
create policy by_file on translation_file_part using (
  exists (select 1 from translation_file f where f.id = file_id));
