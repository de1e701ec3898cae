-- The hash of the file an extraction was read from, so that copies of one file, in however many
-- exhibits, count as one source. Of extractions told of before it was known it stays unknown: each
-- is taken for a file of its own.
alter table source_extraction add column original_sha256 text;
create index source_extraction_copies on source_extraction (case_id, original_sha256)
  where original_sha256 is not null;

-- How many of the mentions stand in further copies of a file and are counted with the first.
alter table case_entity add column copied_mentions bigint not null default 0;

-- Whether a connection says no more than that both cases hold the same file.
alter table connection add column copies text not null default 'none'
  check (copies in ('none', 'one-side', 'both-sides'));
