-- Reads by services stand in the log of who looked too, with the client's id and without a force:
-- once an hour for each thing read. This finds whether the hour has its entry.
create index consultation_of_service on consultation (officer, subject, at) where force = '';
