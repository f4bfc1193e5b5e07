import type { PartName, Parts } from './parts.js';

export type Readiness = Readonly<{
  status: 'ready' | 'degraded' | 'down' | 'stopping';
  parts: Readonly<Record<PartName, 'up' | 'down'>>;
  works: Readonly<
    Record<'commands' | 'queries' | 'appointments' | 'events to Kafka' | 'deadlines and reminders', boolean>
  >;
}>;

/** What still works with the parts that are up: people's commands and queries need nothing but the database. */
export const readiness = (parts: Parts, stopping = false): Readiness => {
  const { postgres, kafka, temporal, sequencer, relay, projector } = parts;
  const all = Object.values(parts).every(Boolean);
  return {
    status: stopping ? 'stopping' : !postgres ? 'down' : all ? 'ready' : 'degraded',
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, up]) => [name, up ? 'up' : 'down']),
    ) as Readiness['parts'],
    works: {
      commands: postgres,
      queries: postgres,
      appointments: postgres && sequencer && projector,
      'events to Kafka': postgres && sequencer && relay && kafka,
      'deadlines and reminders': postgres && sequencer && temporal,
    },
  };
};
