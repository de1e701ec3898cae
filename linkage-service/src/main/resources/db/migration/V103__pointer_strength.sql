-- What whoever is not a member of the other case is told: made of the own case and the kind alone.
-- What was found before is understated until it is counted anew.
alter table connection add column pointer_strength smallint not null default 1
  check (pointer_strength between 1 and 3);
