-- The members of a case may read what the English of its items was before.
drop policy by_item on segment;
create policy by_item on segment
  using ((select may_see_case(null))
    or exists (
      select 1 from access_member m
      join item_translation t on t.case_id = m.case_id and t.segment_id = segment.id
      where m.officer = current_setting('crosslight.officer', true) and may_see_case(m.case_id))
    or exists (
      select 1 from access_member m
      join earlier_translation e on e.case_id = m.case_id and e.segment_id = segment.id
      where m.officer = current_setting('crosslight.officer', true) and may_see_case(m.case_id)));
