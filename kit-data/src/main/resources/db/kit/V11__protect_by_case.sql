-- Protects a table by the case its rows belong to, in column case_id: who is not a member sees none.
-- Asked once per statement, not once per row: system work, or the officer's cases.
create function protect_by_case(relation regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format(
    'create policy by_case on %s using ((select may_see_case(null)) or case_id in (
       select m.case_id from access_member m
       where m.officer = current_setting(''crosslight.officer'', true) and may_see_case(m.case_id)))',
    relation);
end
$$;
revoke execute on function protect_by_case(regclass) from public;
