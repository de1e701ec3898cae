-- Why there is no English, as one of a few kinds beside the sentence, so that it can be counted.

select set_config('crosslight.actor', 'system', true);

create function kind_of_reason(reason text) returns text language sql immutable as $$
  select case
    when reason like 'no engine for %' then 'no-engine'
    when reason like 'the engine for % is not installed%' then 'engine-not-installed'
    when reason = 'the language could not be told' then 'language-undetermined'
    when reason like 'the language is not certain,%' then 'language-uncertain'
    when reason like 'the engine does not know % words' then 'too-few-words-known'
    when reason = 'there are no words to translate' then 'nothing-to-translate'
    else 'engine-failed'
  end
$$;

alter table segment add column reason_kind text;
alter table item_translation add column reason_kind text;
update segment set reason_kind = kind_of_reason(reason) where tier = 'none';
update item_translation set reason_kind = kind_of_reason(reason) where tier = 'none';

drop function kind_of_reason(text);

alter table segment add check ((tier = 'none') = (reason_kind is not null)),
  add check (reason_kind in ('no-engine', 'engine-not-installed', 'language-undetermined',
    'language-uncertain', 'too-few-words-known', 'nothing-to-translate', 'engine-failed'));
alter table item_translation add check ((tier = 'none') = (reason_kind is not null)),
  add check (reason_kind in ('no-engine', 'engine-not-installed', 'language-undetermined',
    'language-uncertain', 'too-few-words-known', 'nothing-to-translate', 'engine-failed'));
