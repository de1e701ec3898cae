-- What was written of evidence stays: the application's role can add, and replace a reading by a
-- later one, and do nothing else to it. The owner's role is not held back by privileges, but by
-- triggers it would have to switch off, and by verification, which compares all of this with the
-- chain of custody.

-- An exhibit is as it was registered. Rows are still locked for update, hence no revoke.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% stays as it was written', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger exhibit_stays before update or delete or truncate on exhibit
  for each statement execute function refuse_change();

-- The end of a chain goes on by one event at a time, to the event that is there.
create function custody_head_grows() returns trigger language plpgsql as $$
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
end $$;
create trigger custody_head_grows before insert or update on custody_head
  for each row execute function custody_head_grows();

-- The receipt of a reading that has ended is final; it can be superseded once.
create function receipt_stays() returns trigger language plpgsql as $$
begin
  if old.finished_at is not null and (
      to_jsonb(new) - 'superseded_by' is distinct from to_jsonb(old) - 'superseded_by'
      or old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by) then
    raise exception 'the receipt of a reading that has ended is final'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger receipt_stays before update on extraction
  for each row execute function receipt_stays();
revoke delete on extraction from "${app_role}";

-- Published items are neither changed nor deleted, but by this: items of a reading that a later
-- reading of the same original has replaced. Rows are deleted as the owner, who sees the cases that
-- whoever asks may see. What a fetch of translations holds goes first, so that it has ended before
-- its items go.
revoke update, delete on item, conversation from "${app_role}";
create function retire_items(old uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
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
end $$;
revoke all on function retire_items(uuid) from public;
grant execute on function retire_items(uuid) to "${app_role}";

-- The words of an original are as final as it is; those of a translation follow the translation.
drop policy by_case on item_words;
create policy seen_by_system on item_words for select using ((select may_see_case(null)));
create policy added_by_case on item_words for insert with check (may_see_case(case_id));
create policy english_is_renewed on item_words for delete
  using (source = 'english' and (select may_see_case(null)));
revoke update on item_words from "${app_role}";

-- Rejections go only with a run that never came to its end.
revoke update, delete on rejection from "${app_role}";
create function discard_rejections(wanted uuid, given_up uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from rejection r using extraction e
  where e.id = wanted and e.finished_at is null
    and r.extraction_id = e.id and r.attempt = given_up;
end $$;
revoke all on function discard_rejections(uuid, uuid) from public;
grant execute on function discard_rejections(uuid, uuid) to "${app_role}";

-- What was told to other services stays told.
revoke update, delete on outbox from "${app_role}";

-- How each exhibit was found the last time it was verified.
create table exhibit_verification (
  exhibit_id  uuid primary key references exhibit,
  case_id     uuid not null,
  verified_at timestamptz not null,
  verified_by text not null,
  intact      boolean not null,
  answer      text not null,
  -- The chain as it was then, with the event that tells of the verification.
  entries     bigint not null,
  head_hash   text not null
);
create index exhibit_verification_case on exhibit_verification (case_id);
create index exhibit_verification_at on exhibit_verification (verified_at);
alter table exhibit_verification enable row level security;
alter table exhibit_verification force row level security;
create policy by_case on exhibit_verification using (may_see_case(case_id));
revoke delete on exhibit_verification from "${app_role}";

-- One process verifies at a time; the turn ends by itself when its holder dies.
create table verification_turn (
  one    boolean primary key default true check (one),
  holder uuid,
  until  timestamptz
);
insert into verification_turn default values;
