-- How many translations an extraction has, as translation-service says; 0 as long as it says nothing.
alter table source_extraction add column segments bigint not null default 0;
