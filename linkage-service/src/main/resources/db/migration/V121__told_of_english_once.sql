-- When translation-service recorded that the English of an extraction is complete, the last time:
-- a fact that comes once more, after the position in the feed was set back, is known by that.
alter table source_extraction add column told_at timestamptz;

-- There is one job for linking an extraction again, whatever makes it necessary: its key is the
-- extraction. Those that are queued under a reason of their own are queued anew.
select set_config('crosslight.actor', 'system', true);
delete from job where kind = 'link-again' and key like '%/%';
