create table note (case_id uuid not null, words text not null);
alter table note enable row level security;
alter table note force row level security;
create policy by_case on note using (may_see_case(case_id));
