-- Search gives places instead of ids: positions within a conversation, the latest items of a case.
-- Both are found in item_words alone, however many items have the words.

select set_config('crosslight.actor', 'system', true);

alter table item_words add column conversation_id uuid, add column position int,
  add column at timestamptz;
update item_words w set conversation_id = i.conversation_id, position = i.position, at = i.at
  from item i where i.id = w.item_id;
delete from item_words where conversation_id is null;
alter table item_words alter column conversation_id set not null,
  alter column position set not null;
create index item_words_conversation on item_words (conversation_id);

drop function items_with_words(uuid, tsquery);

-- Both functions run as the owner of the words and decide first; see V101. They give places and ids
-- only: the items are then read under the caller's own policy.
create function positions_with_words(wanted uuid, query tsquery) returns setof int
  language plpgsql stable security definer rows 20000 set search_path = public, pg_temp as $$
begin
  if exists (select 1 from conversation c where c.id = wanted and may_see_case(c.case_id)) then
    return query
      select distinct w.position from item_words w
      where w.conversation_id = wanted and w.words @@ query;
  end if;
end $$;

create function latest_with_words(
    wanted uuid, query tsquery, before_at timestamptz, before_id uuid, most int)
  returns table (found_id uuid, found_at timestamptz)
  language plpgsql stable security definer rows 50 set search_path = public, pg_temp as $$
begin
  if may_see_case(wanted) then
    return query
      select w.item_id, coalesce(w.at, '-infinity') from item_words w
      where w.case_id = wanted and w.words @@ query
        and (coalesce(w.at, '-infinity'), w.item_id) < (before_at, before_id)
      group by 1, 2 order by 2 desc, 1 desc limit most;
  end if;
end $$;
