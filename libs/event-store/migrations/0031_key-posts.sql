-- Up Migration

-- Which posts were named as key posts, and who came into the talent pool.
create index events_of_key_posts on events (stream_id) where type = 'KeyPostNamed';
create index events_of_talent_pool on events (stream_id) where type = 'TalentPoolJoined';
