-- Up Migration

-- Few events have these fields, so an append hardly ever writes them.
create index events_by_applicant on events ((data->>'applicant')) where type in ('ApplicationDrafted', 'ApplicationReceived');
create index events_of_recusals on events ((data->>'staff')) where type = 'PanelMemberRecused';
create index events_arising_from on events ((data->>'arisesFrom')) where type = 'PostRequested' and data->>'arisesFrom' is not null;
