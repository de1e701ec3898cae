-- Since when an extraction is what its engines make of it. Null where it is not known.
alter table extraction add column engines_at timestamptz;

-- There is one job for translating an extraction again, whatever the engines: its key is the
-- extraction. Those that are queued for certain engines are queued anew.
select set_config('crosslight.actor', 'system', true);
delete from job where kind = 'translate-again' and key like '%/%';
