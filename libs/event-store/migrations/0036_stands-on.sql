-- A process may begin only under policies that are adopted; which policy has a number is asked of the log, and its number never changes.
create index policies_by_number on events ((data->>'reference')) where type = 'PolicyRegistered';
-- Which cases stand on a clause.
create index events_by_clause on events ((metadata->>'clause'), stream_id);
