-- Exhibits, the originals held of them, and the chain of custody.

create table exhibit (
  id            uuid primary key,
  case_id       uuid not null,
  reference     text not null,
  description   text not null,
  device_kind   text not null,
  seized_at     timestamptz,
  seized_where  text not null,
  seized_by     text not null,
  received_at   timestamptz not null,
  registered_by text not null,
  registered_at timestamptz not null,
  unique (case_id, reference)
);

create table original (
  id             uuid primary key,
  exhibit_id     uuid not null references exhibit,
  case_id        uuid not null,
  file_name      text not null,
  size           bigint not null check (size > 0),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sha512         text not null check (sha512 ~ '^[0-9a-f]{128}$'),
  media_type     text not null,
  received_at    timestamptz not null,
  received_by    text not null,
  state          text not null check (state in ('held', 'quarantined')),
  write_once     boolean not null,
  bucket         text not null,
  object_key     text not null unique,
  object_version text
);
create index original_exhibit on original (exhibit_id, received_at);
-- The same bytes are held once per exhibit, also when two uploads race.
create unique index original_bytes on original (exhibit_id, sha256) where state = 'held';

-- Objects being written to the store: what a killed upload leaves behind is found here and removed.
create table upload_in_progress (
  object_key text primary key,
  exhibit_id uuid not null references exhibit,
  case_id    uuid not null,
  started_by text not null,
  started_at timestamptz not null
);

create table custody_event (
  exhibit_id    uuid not null references exhibit,
  sequence      bigint not null,
  case_id       uuid not null,
  at            timestamptz not null,
  actor         text not null,
  action        text not null,
  detail        jsonb not null,
  previous_hash text not null,
  hash          text not null,
  primary key (exhibit_id, sequence)
);

-- The end of each chain, apart from the events, so that cutting off the last ones shows.
create table custody_head (
  exhibit_id uuid primary key references exhibit,
  case_id    uuid not null,
  events     bigint not null,
  hash       text not null
);

create function refuse_custody_change() returns trigger language plpgsql as $$
begin
  raise exception 'custody events are never changed' using errcode = 'restrict_violation';
end $$;
create trigger custody_event_is_final before update or delete or truncate on custody_event
  for each statement execute function refuse_custody_change();
create trigger custody_head_stays before delete or truncate on custody_head
  for each statement execute function refuse_custody_change();

revoke update, delete on custody_event from "${app_role}";
revoke delete on custody_head from "${app_role}";
revoke delete on exhibit, original from "${app_role}";

alter table exhibit enable row level security;
alter table exhibit force row level security;
create policy by_case on exhibit using (may_see_case(case_id));

alter table original enable row level security;
alter table original force row level security;
create policy by_case on original using (may_see_case(case_id));

alter table upload_in_progress enable row level security;
alter table upload_in_progress force row level security;
create policy by_case on upload_in_progress using (may_see_case(case_id));

alter table custody_event enable row level security;
alter table custody_event force row level security;
create policy by_case on custody_event using (may_see_case(case_id));

alter table custody_head enable row level security;
alter table custody_head force row level security;
create policy by_case on custody_head using (may_see_case(case_id));
