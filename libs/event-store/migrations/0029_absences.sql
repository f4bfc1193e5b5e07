-- Up Migration

-- Which absences a person has planned.
create index events_of_absences on events ((data->>'staff'), at) where type = 'AbsencePlanned';
