-- What counts as met everywhere depends on how much there is, so it is judged anew at every recount.
create index entity_many_places on entity (id) where reason = 'many-places';
