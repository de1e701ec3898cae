-- As protect_by_case has it: asked once per statement, not once per row. A group may have hundreds of
-- thousands of members.
drop policy by_case on membership;
select protect_by_case('membership');
drop policy by_case on exhibit_verification;
select protect_by_case('exhibit_verification');

-- Members of a reading are read in its order, some at a time.
create index membership_read on membership (extraction_id, ordinal, conversation_id);
drop index membership_extraction;
