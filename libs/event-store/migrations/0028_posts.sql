-- Up Migration

-- Which posts the establishment has, those that nobody holds included.
create index events_of_establishment on events (type, at) where type in ('PostEstablished', 'PostDeleted');
