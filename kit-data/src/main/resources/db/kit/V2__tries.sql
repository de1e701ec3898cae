-- A job fails for good when it was begun too often without getting anywhere. Begins that an outage
-- or a shutdown ended do not count; an outage is waited out for a long time, not for ever.
alter table job add column tries int not null default 0;
alter table job add column outages int not null default 0;
alter table job add column outage_since timestamptz;
