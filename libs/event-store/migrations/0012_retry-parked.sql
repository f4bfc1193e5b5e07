-- Up Migration

-- Set by whoever repaired what was wrong; the subscription's leader sees it, and clears it when the key fails again.
alter table parked add column retry_requested boolean not null default false;
