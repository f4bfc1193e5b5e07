import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import type { Told } from '../access/post-facts.js';
import type { Gateway } from '../gateway/gateway.js';
import { goOn, newStream } from '../gateway/seed.js';
import { fileFor } from './files.js';
import { people } from './people.js';

export const blindly = (told: readonly Told[]): readonly Told[] =>
  told.map((one) =>
    one.event.type === 'AdvertOpened' ? facts.tell(one.by, 'AdvertOpened', { ...one.event.data, blind: true }) : one,
  );
const before = (type: string): readonly Told[] =>
  ways.wholeWay.slice(
    0,
    ways.wholeWay.findIndex(({ event }) => event.type === type),
  );
const applied = [...facts.gate, ...facts.applying];
/** The first has been sifted by both, the next by one. */
const halfSifted = facts.sifting.slice(0, 4);

/** Where a post may stand when somebody asks; what has happened to it by then. */
const histories = {
  requested: facts.gate.slice(0, 1),
  advertised: applied,
  blind: blindly([...applied, ...facts.closed, ...facts.recusal, ...halfSifted]),
  sifting: [...applied, ...facts.closed, ...facts.recusal, ...halfSifted],
  interviewing: before('ScoresUnsealed'),
  offering: before('StartDateAgreed'),
  appointed: [...ways.wholeWay, ...ways.amending.slice(0, 3)],
  cancelled: [...before('ScoresUnsealed'), ...ways.cancelled],
} as const satisfies Readonly<Record<string, readonly Told[]>>;
export type State = keyof typeof histories;
export const states = Object.keys(histories) as readonly State[];

const ofState = (state: State, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => ofState(state, one));
  if (typeof value !== 'object' || value === null) return value;
  if ('vault' in value) return { ...value, vault: `${state}~${String(value.vault)}~` };
  const marked = Object.entries(value).map(([field, one]) => [
    field,
    field === 'place' ? `${state}~${String(one)}~` : ofState(state, one),
  ]);
  return Object.fromEntries(marked) as unknown;
};
/** Each text says in its words of which case it is, what it is and whose, so that a leak is found by a word: `sifting~words-statement-staff-ada~`. */
const marked = (state: State): readonly Told[] =>
  histories[state].map((told) => ({ ...told, event: ofState(state, told.event) }) as Told);

/** `cv` lies with an application, or `task` with the task where nobody has applied yet; `filed` with the case. */
export type Files = Readonly<{ cv: string; filed: string }>;
export type Cases = Readonly<Record<State, Readonly<{ stream: StreamId; files: Files }>>>;

const filesFor = async (gateway: Gateway, stream: StreamId, state: State): Promise<Files> => ({
  cv:
    state === 'requested'
      ? await fileFor(gateway, stream, people['SLT'], 'task:identify-post', `${state}~task~`)
      : await fileFor(gateway, stream, people['winner'], 'application:app-of-ada', `${state}~cv-staff-ada~`),
  filed: await fileFor(gateway, stream, people['HR'], 'case', `${state}~filed~`),
});

/** One post in each state, with the files of somebody who applied and of HR. */
export const seedCases = async (gateway: Gateway): Promise<Cases> => {
  const made: [State, Cases[State]][] = [];
  for (const state of states) {
    const told = marked(state);
    const closes = told.findIndex(({ event }) => event.type === 'AdvertClosed');
    const [then, since] = closes < 0 ? [told, []] : [told.slice(0, closes), told.slice(closes)];
    const stream = await goOn(gateway, newStream(), then);
    const files = await filesFor(gateway, stream, state);
    if (since.length) await goOn(gateway, stream, since);
    made.push([state, { stream, files }]);
  }
  return Object.fromEntries(made) as Cases;
};
