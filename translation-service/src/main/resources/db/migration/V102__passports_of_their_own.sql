-- A passport tells of its own item and case alone: when the item was translated, and whether its
-- text had come up before in the case. What other forces' devices hold must not show.

select set_config('crosslight.actor', 'system', true);

alter table item_translation add column translated_at timestamptz;
-- Of earlier items only the end of their extraction's job is known.
update item_translation t set translated_at = coalesce(
  (select j.finished_at from job j
   where j.kind = 'translation' and j.key = t.extraction_id::text), clock_timestamp());
alter table item_translation alter column translated_at set not null;

-- Serves what is asked of a case, and whether it has a segment already.
create index item_translation_case_segment on item_translation (case_id, segment_id);
drop index item_translation_case;

with known as (
  select item_id, row_number() over (partition by case_id, segment_id
    order by translated_at, extraction_id, seq) > 1 as before
  from item_translation)
update item_translation t set from_memory = known.before
from known where known.item_id = t.item_id and t.from_memory <> known.before;
