-- Which edition of the linker read an extraction. What an older one read is read again beside what
-- is there, and takes its place in one transaction: connections that still hold keep their ids, and
-- with them what people decided on them.
alter table source_extraction add column linker int not null default 1;
create index source_extraction_linker on source_extraction (linker) where state = 'linked';

create table again_cited_item (like cited_item including all);
create table again_mention (like mention including all);
create table again_entity_name (like entity_name including all);
create table again_exhibit_owner (like exhibit_owner including all);
create table again_link (like link including all);

do $$
declare
  name text;
begin
  foreach name in array array['again_cited_item', 'again_mention', 'again_entity_name',
    'again_exhibit_owner', 'again_link']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy system_only on %I using ((select may_see_case(null)))', name);
  end loop;
end $$;
