-- Up Migration

-- What somebody was told is found by who they are.
create index notice_deliveries_by_recipient on notice_deliveries (recipient, key);
