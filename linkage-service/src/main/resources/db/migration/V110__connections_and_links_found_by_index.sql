-- Both sides of a connection by shared contacts are looked for when an exhibit is counted again.
create index connection_there on connection (there_exhibit) where there_exhibit is not null;

-- The items that show one link, also of somebody with very many links.
create index link_between on link (case_id, from_id, to_id);
drop index link_from;
