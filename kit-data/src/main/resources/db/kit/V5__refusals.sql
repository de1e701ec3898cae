-- What was asked for and not given: by whom, what, why. Append only, as the log of who looked is.
-- It names no case in a column of its own: an id that was tried need not be one.
create table refusal (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  until     timestamptz not null,
  who       text not null,
  force     text not null,
  operation text not null,
  subject   text not null,
  reason    text not null,
  times     bigint not null check (times > 0),
  reference text not null
);
create index refusal_by_force on refusal (force, id desc);
revoke update, delete, truncate on refusal from "${app_role}";
revoke update, delete, truncate on consultation from "${app_role}";
