-- The beginning of a row that could not be read, as it stands in the file, for those who may see the case.
alter table rejection add column excerpt text;
