-- When it was tried last to verify an exhibit and did not come to a verdict, so that one that cannot
-- be verified does not keep the others waiting.
create table verification_try (
  exhibit_id uuid primary key references exhibit,
  case_id    uuid not null,
  tried_at   timestamptz not null
);
select protect_by_case('verification_try');
revoke delete on verification_try from "${app_role}";
