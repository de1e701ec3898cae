-- An item is what every item has in columns and what only its kind has in a body; a receipt counts
-- by whatever kinds there are. So a new kind changes no table.

select set_config('crosslight.actor', 'system', true);

-- What was being read is begun again.
drop table staged_item;

alter table item drop constraint item_kind_check;
alter table conversation drop constraint conversation_kind_check;
alter table item rename column media to attachments;
alter table item
  add column sender_kind text,
  add column sender_app  text,
  add column body        jsonb,
  add column state       jsonb,
  add column versions    jsonb,
  add column reactions   jsonb,
  add column reply_to    jsonb;
update item set
  body = jsonb_build_object('kind', kind) || coalesce(call, contact, '{}'),
  state = case when deleted then '{"is": "deleted"}'::jsonb end;
alter table item alter column body set not null;
alter table item drop column call, drop column contact, drop column deleted;
comment on column item.state is 'null where it is intact';

create unlogged table staged_item (
  attempt            uuid not null,
  conversation_title text,
  conversation_kind  text not null,
  words              tsvector not null,
  ordinal            bigint not null,
  id                 uuid not null,
  case_id            uuid not null,
  conversation_id    uuid not null,
  kind               text not null,
  direction          text not null,
  sender_name        text,
  sender_identifier  text,
  sender_kind        text,
  sender_app         text,
  recipients         jsonb not null,
  at                 timestamptz,
  at_text            text not null,
  assumed_zone       text,
  text               text,
  body               jsonb not null,
  attachments        jsonb not null,
  state              jsonb,
  versions           jsonb,
  reactions          jsonb,
  reply_to           jsonb,
  marks              text[] not null,
  path               text not null,
  row                bigint not null,
  byte_offset        bigint
);
create index staged_item_attempt on staged_item (attempt, ordinal);
alter table staged_item enable row level security;
alter table staged_item force row level security;
create policy by_case on staged_item using ((select may_see_case(null)))
  with check (may_see_case(case_id));

-- Who belonged to a conversation, whether they wrote in it or not.
create unlogged table staged_member (
  attempt            uuid not null,
  conversation_title text,
  conversation_kind  text not null,
  ordinal            bigint not null,
  case_id            uuid not null,
  conversation_id    uuid not null,
  name               text,
  identifier         text,
  identifier_kind    text,
  app                text,
  since              timestamptz,
  until              timestamptz,
  how                text
);
create index staged_member_attempt on staged_member (attempt);
alter table staged_member enable row level security;
alter table staged_member force row level security;
create policy by_case on staged_member using ((select may_see_case(null)))
  with check (may_see_case(case_id));

create table membership (
  conversation_id uuid not null references conversation on delete cascade,
  ordinal         bigint not null,
  extraction_id   uuid not null,
  case_id         uuid not null,
  name            text,
  identifier      text,
  identifier_kind text,
  app             text,
  since           timestamptz,
  until           timestamptz,
  how             text,
  primary key (conversation_id, ordinal)
);
create index membership_extraction on membership (extraction_id);
alter table membership enable row level security;
alter table membership force row level security;
create policy by_case on membership using (may_see_case(case_id));
revoke update, delete on membership from "${app_role}";

-- A receipt by kind, and the same for each part of the file.
alter table extraction
  add column by_kind              jsonb not null default '{}',
  add column parts                jsonb not null default '[]',
  add column items_digest_version int;
alter table extraction disable trigger receipt_stays;
update extraction set
  by_kind = jsonb_strip_nulls(jsonb_build_object(
    'message', nullif(messages, 0), 'call', nullif(calls, 0), 'contact', nullif(contacts, 0))),
  items_digest_version = case when items_digest is not null then 1 end
where finished_at is not null;
with kinds as (
  select extraction_id, path, kind, count(*) as items from item group by 1, 2, 3
), read as (
  select extraction_id, path, jsonb_object_agg(kind, items) as by_kind, sum(items) as items
  from kinds group by 1, 2
), refused as (
  select r.extraction_id, r.path, count(*) as rows
  from rejection r join extraction e on e.id = r.extraction_id and e.attempt = r.attempt group by 1, 2
), parts as (
  select extraction_id, jsonb_agg(jsonb_build_object('path', path,
    'byKind', coalesce(by_kind, '{}'), 'read', coalesce(items, 0), 'rejected', coalesce(rows, 0))
    order by path) as parts
  from read full join refused using (extraction_id, path) group by 1
)
update extraction e set parts = p.parts from parts p
where p.extraction_id = e.id and e.finished_at is not null;
alter table extraction enable trigger receipt_stays;
alter table extraction drop column messages, drop column calls, drop column contacts;
