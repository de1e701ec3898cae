-- An engine may not be able to tell which words it does not know.
alter table segment alter column unknown_word_ratio drop not null;

-- Only what no person has looked at is translated again by itself.
alter table item_translation add column state text not null default 'machine';

-- The engines an extraction was last translated with, as one digest; null where it is not known.
alter table extraction add column engines text;
create index extraction_engines on extraction (engines) where state = 'translated';

-- The English an item had before it was translated again: somebody may have read or cited it.
create table earlier_translation (
  item_id       uuid not null,
  extraction_id uuid not null,
  case_id       uuid not null,
  segment_id    uuid not null references segment,
  tier          text not null,
  reason        text,
  reason_kind   text,
  state         text not null,
  translated_at timestamptz not null,
  replaced_at   timestamptz not null
);
create index earlier_translation_item on earlier_translation (item_id);
create index earlier_translation_extraction on earlier_translation (extraction_id);
create index earlier_translation_segment on earlier_translation (segment_id);
alter table earlier_translation enable row level security;
alter table earlier_translation force row level security;
create policy by_case on earlier_translation
  using ((select may_see_case(null)) or case_id in (
    select m.case_id from access_member m
    where m.officer = current_setting('crosslight.officer', true) and may_see_case(m.case_id)));
