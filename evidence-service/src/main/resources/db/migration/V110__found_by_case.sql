-- The overview of a case asks for all of each of these, of one case among all there are.
create index conversation_case on conversation (case_id, exhibit_id);
create index original_case on original (case_id);
create index extraction_case on extraction (case_id);
