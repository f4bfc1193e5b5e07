import type { StaffId } from '#libs/kernel/index.js';
import { person, sentence, timeText, type Names } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import type { KnownCase, Shown } from '../../../queries/known-case.js';
import { namesFor } from '../../cases/names.js';

const most = 20;
export type Change = Readonly<{ sentence: string; time: string; who?: string }>;

/** What happened, for a reader of the case; of a part of it others are not told apart. */
export const changesIn = (known: KnownCase, shown: readonly Shown[], names: Names, me: StaffId): readonly Change[] =>
  shown.slice(-most).map(({ event, data }) => {
    const { actor } = event.metadata;
    const by = actor.kind === 'person' && (known.view === 'whole' || actor.id === me) ? actor.id : undefined;
    const happened = sentence(
      { type: event.event.type, data, process: known.process.name, ...(by && { actor: by }) },
      names,
    );
    const who = by === me ? 'by you' : by && `by ${person(names, by)}`;
    // A sentence that names who did it says so once.
    const told = by !== undefined && by !== me && happened.includes(person(names, by));
    return { sentence: happened, time: timeText(event.at), ...(who && !told && { who }) };
  });

/** The events since a version that the reader sees. */
export const since = ({ shown }: KnownCase, version: number): readonly Shown[] =>
  shown.filter(({ event }) => event.version > version);

/** The events with which a task ended: those of the command after which it was not there any more. */
export const endOf = ({ shown, events, process }: KnownCase, key: string): readonly Shown[] => {
  let state: unknown = process.fold.initial;
  let was = false;
  let command: string | undefined;
  for (const { event, metadata } of events) {
    state = process.fold.evolve(state, event);
    const is = process.tasks(state).some((task) => task.key === key);
    if (was && !is) command = metadata.commandId;
    was = is;
  }
  return command === undefined ? [] : shown.filter(({ event }) => event.metadata.commandId === command);
};

/** Names of everybody in what changed. */
export const namesOfChanges = (
  engine: Pick<Engine, 'names' | 'directory'>,
  known: KnownCase,
  shown: readonly Shown[],
) =>
  namesFor(
    engine,
    known.state(known.now),
    shown.map(({ data }) => data),
    known.view === 'whole' ? shown.map(({ event }) => event.metadata.actor) : [],
  );
