-- Up Migration

-- Who joined the programme, and what became of it: few events of few types.
create index events_of_programme on events (stream_id, version) where type in (
  'PlaceAccepted', 'EntryDeferred', 'ProgrammeJoined', 'SchoolChanged', 'ParticipationPaused', 'ParticipationResumed',
  'ContinuationOpened', 'ContinuationDecided', 'AppealDecided', 'ProgrammeCompleted', 'CompletionWithdrawn', 'ProgrammeLeft');
