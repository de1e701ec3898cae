-- The end that an exhibit's chain of custody had each time it was verified and found whole, as
-- evidence-service told: kept outside the database that holds the chain, and never changed.
create table custody_anchor (
  exhibit_id       uuid not null,
  case_id          uuid not null,
  entries          bigint not null check (entries > 0),
  head_hash        text not null,
  -- The end of the verification before, as the chain has it at this one; 0 before the first. Unknown
  -- where an evidence-service told of it that did not say so yet.
  previous_entries bigint,
  previous_hash    text,
  verified_at      timestamptz not null,
  primary key (exhibit_id, entries, head_hash)
);
create index custody_anchor_case on custody_anchor (case_id);
select protect_by_case('custody_anchor');
revoke update, delete on custody_anchor from "${app_role}";
