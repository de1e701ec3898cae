-- Which file each reading is of, so that of each file only the reading that stands is counted. Of
-- readings told of before this was kept it stays unknown until they are told again: each is taken
-- for a file of its own.
alter table attached_extraction add column original_id uuid;
