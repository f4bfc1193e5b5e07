/** Everything that an operator can do here, as the log of operations names it. */
export const actions = {
  'retry-parked': 'Tried a parked case again',
  'skip-parked': 'Left out a parked event',
  'move-consumer': 'Moved a consumer to another place',
  replay: 'Published again, marked as a replay',
  republish: 'Emptied a topic and published it again',
  'retry-dead-letter': 'Tried a dead letter again',
  'discard-dead-letter': 'Discarded a dead letter',
  'nudge-workflow': 'Told a workflow to look',
  'restart-workflow': 'Restarted a workflow from the log',
  'retry-notice': 'Sent a notice again',
  'skip-notice': 'Gave up a notice',
  'stage-people': 'Brought files of people',
  'import-people': 'Imported people',
  'drop-people': 'Dropped an import of people',
  'undo-people': 'Undid an import of people',
} as const;
export type Action = keyof typeof actions;
