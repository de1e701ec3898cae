-- What people call the thing that was looked at; entries from before have its id only.
alter table consultation add column subject_name text;
