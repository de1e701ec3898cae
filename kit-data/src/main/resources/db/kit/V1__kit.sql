-- What every service's database has. Tables belong to the owner role, which only migrations use;
-- the application role may use them, is subject to row-level security and owns nothing.
alter default privileges in schema public grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema public grant usage, select on sequences to "${app_role}";

-- The copy of case-service's access facts, from which each service decides locally.
create table access_case (
  case_id   uuid primary key,
  reference text not null,
  title     text not null,
  force     text not null,
  force_name text not null,
  status    text not null,
  contact   text not null
);
create table access_member (
  case_id uuid not null,
  officer text not null,
  role    text not null,
  primary key (case_id, officer)
);
create index access_member_officer on access_member (officer);

-- The backstop behind the decision function: a row of a case is visible to its members and to
-- system work; a transaction that does not say who is asking sees nothing.
create function may_see_case(wanted uuid) returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('crosslight.actor', true), '') = 'system'
      or exists (
        select 1 from access_member m
        where m.case_id = wanted
          and m.officer = nullif(current_setting('crosslight.officer', true), ''))
$$;

-- Facts to publish, written in the transaction of the change they tell of. Identity values commit
-- out of order, so the feed is ordered by (tx, id) and serves only rows of transactions older than
-- every running one.
create table outbox (
  tx      xid8 not null default pg_current_xact_id(),
  id      bigint generated always as identity,
  type    text not null,
  subject text not null,
  time    timestamptz not null default clock_timestamp(),
  data    jsonb not null,
  primary key (tx, id)
);

-- How far this service has followed each peer's feed; moved in the transaction of the effect.
create table feed_cursor (
  follower text primary key,
  position text not null,
  moved_at timestamptz not null default clock_timestamp()
);

create table job (
  id          uuid primary key,
  kind        text not null,
  key         text not null,
  case_id     uuid,
  created_by  text not null,
  payload     jsonb not null,
  checkpoint  jsonb,
  state       text not null check (state in ('queued', 'running', 'complete', 'failed')),
  attempts    int not null default 0,
  run_after   timestamptz not null default clock_timestamp(),
  lease_owner text,
  lease_until timestamptz,
  done        bigint not null default 0,
  total       bigint,
  rejected    bigint not null default 0,
  problem     jsonb,
  created_at  timestamptz not null default clock_timestamp(),
  started_at  timestamptz,
  finished_at timestamptz,
  unique (kind, key)
);
create index job_open on job (kind, run_after) where state in ('queued', 'running');

-- Who consulted what, when and why (Data Protection Act 2018, section 62). Append only.
create table consultation (
  id           bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  officer      text not null,
  force        text not null,
  action       text not null,
  subject_kind text not null,
  subject      text not null,
  case_id      uuid,
  reason       text,
  reference    text not null
);
create index consultation_at on consultation (at desc, id desc);
create index consultation_case on consultation (case_id, id desc);
revoke update, delete on consultation from "${app_role}";

create table idempotency (
  caller         text not null,
  operation      text not null,
  key            text not null,
  request_digest text not null,
  answer         jsonb not null,
  created_at     timestamptz not null default clock_timestamp(),
  primary key (caller, operation, key)
);
