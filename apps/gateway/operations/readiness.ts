import type { PartName, Parts } from './parts.js';

export type Readiness = Readonly<{
  status: 'ready' | 'degraded' | 'down' | 'stopping';
  parts: Readonly<Record<PartName, 'up' | 'down'>>;
  works: Readonly<Record<'commands' | 'queries' | 'events to Kafka' | 'deadlines and reminders', boolean>>;
}>;

/** What still works with the parts that are up: people's commands and queries need nothing but the database. */
export const readiness = (parts: Parts, stopping = false): Readiness => {
  const { postgres, kafka, temporal, sequencer, relay } = parts;
  const all = postgres && kafka && temporal && sequencer && relay;
  return {
    status: stopping ? 'stopping' : !postgres ? 'down' : all ? 'ready' : 'degraded',
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, up]) => [name, up ? 'up' : 'down']),
    ) as Readiness['parts'],
    works: {
      commands: postgres,
      queries: postgres,
      'events to Kafka': postgres && sequencer && relay && kafka,
      'deadlines and reminders': postgres && sequencer && temporal,
    },
  };
};
