-- What officers' tokens last said of them, so that members are shown by name and a user name that
-- nobody has used is seen to be one. Tells of no case: there is nothing to protect by case.
create table met_officer (
  username text primary key,
  name     text not null,
  force    text not null
);

-- Who looked before is no stranger: until their next visit their user name stands for their name.
insert into met_officer (username, name, force)
  select distinct on (officer) officer, officer, force from consultation order by officer, id desc;
