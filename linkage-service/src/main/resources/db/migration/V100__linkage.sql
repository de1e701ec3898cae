-- Mentions read from items, the entities they name, and what follows from them.
--
-- Everything an extraction gave carries its id, so that it can go again when the extraction is
-- superseded. What spans extractions (case_entity, entity.level, connection) is recomputed from it.

create function first_of(ids uuid[], most int) returns uuid[] language sql immutable parallel safe
  return ids[1:most];

-- The extractions known here, and how far each has been worked through.
create table source_extraction (
  extraction_id     uuid primary key,
  case_id           uuid not null,
  exhibit_id        uuid not null,
  exhibit_reference text not null,
  state             text not null check (state in ('linking', 'linked', 'superseded')),
  translated        boolean not null default false,
  items             bigint not null default 0,
  mentions          bigint not null default 0
);
create index source_extraction_exhibit on source_extraction (exhibit_id);
create index source_extraction_open on source_extraction (state) where state = 'linking';

-- What is needed to cite an item: where it stands, and the beginning of its text if it names
-- anything. sender_id is an entity, or the exhibit when whoever holds it sent the item.
create table cited_item (
  item_id         uuid primary key,
  extraction_id   uuid not null,
  case_id         uuid not null,
  conversation_id uuid,
  position        int not null,
  path            text not null,
  row             bigint not null,
  at              timestamptz,
  excerpt         text,
  sender_id       uuid
);
create index cited_item_extraction on cited_item (extraction_id);

-- One identifier, wherever it occurs. The level says how much it tells; see the class Commonness.
create table entity (
  id         uuid primary key,
  kind       text not null,
  normalised text not null,
  level      text not null default 'rare' check (level in ('rare', 'usual', 'common')),
  reason     text not null default 'seldom-seen',
  unique (kind, normalised)
);

-- source: 0 text, 1 contact, 2 translation, 3 party: the order in which citations are shown.
create table mention (
  id            uuid not null,
  case_id       uuid not null,
  entity_id     uuid not null,
  source        smallint not null,
  extraction_id uuid not null,
  item_id       uuid not null,
  span_start    int,
  span_end      int,
  value         text not null,
  quote         text,
  primary key (case_id, entity_id, source, id)
);
create index mention_item on mention (item_id);
create index mention_extraction on mention (extraction_id, entity_id);

-- What one extraction says of one entity.
create table extraction_entity (
  extraction_id uuid not null,
  entity_id     uuid not null,
  case_id       uuid not null,
  exhibit_id    uuid not null,
  personal      boolean not null,
  mentions      bigint not null,
  as_party      bigint not null,
  as_contact    bigint not null,
  conversations bigint not null,
  primary key (extraction_id, entity_id)
);
create index extraction_entity_entity on extraction_entity (entity_id, case_id);
create index extraction_entity_exhibit on extraction_entity (exhibit_id, entity_id) where personal;

-- What one case says of one entity: the sum over its extractions.
create table case_entity (
  case_id       uuid not null,
  entity_id     uuid not null,
  kind          text not null,
  mentions      bigint not null,
  as_party      bigint not null,
  as_contact    bigint not null,
  conversations bigint not null,
  exhibits      bigint not null,
  primary key (case_id, entity_id)
);
create index case_entity_entity on case_entity (entity_id, case_id);
create index case_entity_listed on case_entity (case_id, mentions desc, entity_id);

create table entity_name (
  extraction_id uuid not null,
  entity_id     uuid not null,
  case_id       uuid not null,
  name          text not null,
  count         bigint not null,
  primary key (extraction_id, entity_id, name)
);
create index entity_name_entity on entity_name (entity_id, case_id);

-- Who a device belongs to, as its own outgoing messages say.
create table exhibit_owner (
  extraction_id uuid not null,
  entity_id     uuid not null,
  case_id       uuid not null,
  exhibit_id    uuid not null,
  items         bigint not null,
  primary key (extraction_id, entity_id)
);
create index exhibit_owner_exhibit on exhibit_owner (exhibit_id);

-- from_id and to_id are entities, or exhibits where the holder's own identifier is not known.
-- outward counts from "from" to "to". Up to 20 items are kept as examples; count is exact.
create table link (
  extraction_id uuid not null,
  kind          text not null,
  from_id       uuid not null,
  to_id         uuid not null,
  translated    boolean not null,
  case_id       uuid not null,
  count         bigint not null,
  outward       bigint not null,
  inward        bigint not null,
  first_at      timestamptz,
  last_at       timestamptz,
  items         uuid[] not null,
  primary key (extraction_id, kind, from_id, to_id, translated)
);
create index link_from on link (case_id, from_id);
create index link_to on link (case_id, to_id);

-- One row per case that is told of a connection: the same fact seen from the other case is another
-- row. For shared contacts there is no one entity, but two exhibits and the identifiers they share.
create table connection (
  id            uuid primary key,
  case_id       uuid not null,
  other_case_id uuid not null,
  kind          text not null,
  entity_id     uuid,
  here_exhibit  uuid,
  there_exhibit uuid,
  strength      smallint not null check (strength between 1 and 3),
  shared        int,
  shared_of     int,
  examples      uuid[],
  found_at      timestamptz not null,
  check (entity_id is not null or here_exhibit is not null and there_exhibit is not null),
  unique nulls not distinct (case_id, other_case_id, entity_id, here_exhibit, there_exhibit)
);
create index connection_listed on connection (case_id, strength desc, id desc);
create index connection_entity on connection (entity_id) where entity_id is not null;
create index connection_here on connection (here_exhibit) where here_exhibit is not null;

-- Entities that an extraction took with it and that may now be without any mention.
create table orphan_candidate (
  entity_id uuid primary key
);

-- Row-level security. The question "system work?" is asked once per statement, not once per row.
do $$
declare
  name text;
begin
  foreach name in array array['source_extraction', 'cited_item', 'mention', 'extraction_entity',
    'case_entity', 'entity_name', 'exhibit_owner', 'link', 'connection']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy by_case on %I using ((select may_see_case(null)) or case_id in (
         select m.case_id from access_member m
         where m.officer = current_setting(''crosslight.officer'', true)
           and may_see_case(m.case_id)))', name);
  end loop;
end $$;

-- An entity is no case's own: it is visible to whoever may see a case in which it occurs.
alter table entity enable row level security;
alter table entity force row level security;
create policy by_occurrence on entity
  using ((select may_see_case(null))
    or exists (select 1 from case_entity c where c.entity_id = entity.id));

alter table orphan_candidate enable row level security;
alter table orphan_candidate force row level security;
create policy system_only on orphan_candidate using ((select may_see_case(null)));
