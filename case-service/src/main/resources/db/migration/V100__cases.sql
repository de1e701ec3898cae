create table case_file (
  id         uuid primary key,
  reference  text not null,
  title      text not null,
  force      text not null,
  status     text not null check (status in ('live', 'closed')),
  opened_on  date not null,
  closed_on  date,
  created_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  unique (force, reference)
);

create table member (
  case_id  uuid not null references case_file,
  officer  text not null,
  role     text not null check (role in ('lead', 'investigator', 'reader')),
  added_by text not null,
  added_at timestamptz not null default clock_timestamp(),
  primary key (case_id, officer)
);

-- When each officer last looked at a case, to tell what is new.
create table visit (
  case_id uuid not null,
  officer text not null,
  at      timestamptz not null,
  primary key (case_id, officer)
);

-- Learned from evidence-service.
create table attached_exhibit (
  exhibit_id    uuid primary key,
  case_id       uuid not null,
  reference     text not null,
  description   text not null,
  device_kind   text not null,
  registered_at timestamptz not null
);
create index attached_exhibit_case on attached_exhibit (case_id, reference);

create table attached_extraction (
  extraction_id  uuid primary key,
  exhibit_id     uuid not null,
  case_id        uuid not null,
  state          text not null,
  rows_in_source bigint not null,
  rows_read      bigint not null,
  rows_rejected  bigint not null,
  items          bigint not null,
  completed_at   timestamptz not null
);
create index attached_extraction_exhibit on attached_extraction (exhibit_id);

-- Learned from translation-service, which may be ahead of evidence-service's feed.
create table extraction_translation (
  extraction_id  uuid primary key,
  case_id        uuid not null,
  translated     bigint not null,
  not_translated bigint not null,
  completed_at   timestamptz not null
);
create index extraction_translation_case on extraction_translation (case_id);

create table timeline_entry (
  id         bigint generated always as identity primary key,
  case_id    uuid not null,
  at         timestamptz not null,
  kind       text not null,
  text       text not null,
  exhibit_id uuid,
  alert_id   uuid,
  officer    text
);
create index timeline_entry_case on timeline_entry (case_id, at desc, id desc);

-- Learned from linkage-service. other_case_id never leaves this database unless the reader is a
-- member of that case too.
create table alert (
  id            uuid primary key,
  connection_id uuid not null,
  case_id       uuid not null,
  at            timestamptz not null,
  strength      text not null check (strength in ('strong', 'moderate', 'weak')),
  summary       text not null,
  entity_kind   text not null,
  entity_label  text not null,
  other_case_id uuid not null,
  other_force   text not null,
  unique (connection_id, case_id)
);
create index alert_case on alert (case_id, at desc, id desc);

create table alert_seen (
  alert_id uuid not null references alert on delete cascade,
  case_id  uuid not null,
  officer  text not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (alert_id, officer)
);

alter table case_file enable row level security;
alter table case_file force row level security;
create policy by_case on case_file using (may_see_case(id));
do $$
declare t text;
begin
  foreach t in array array['member', 'visit', 'attached_exhibit', 'attached_extraction',
    'extraction_translation', 'timeline_entry', 'alert', 'alert_seen'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy by_case on %I using (may_see_case(case_id))', t);
  end loop;
end $$;
