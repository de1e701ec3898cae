-- Whether anything still mentions an entity is asked before it is forgotten.
create index mention_entity on mention (entity_id);
