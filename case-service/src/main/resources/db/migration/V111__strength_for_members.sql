-- What members of both cases are shown; unknown for what was told of before linkage-service said it.
alter table alert add column member_strength text
  check (member_strength in ('strong', 'moderate', 'weak'));
