import type { Cases, State } from './cases.js';
import { marksIn, maySee } from './marks.js';
import { people } from './people.js';
import type { Gateway } from '../gateway/gateway.js';
import { standing } from './table.js';
import type { Asked } from './walk.js';

const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^statement-/, ['statement']],
  [/^feedback-/, ['scores', 'reason']],
  [/^Room of /, []],
  // The name alone is not the document.
  [/^(?:cv-.*|filed|task)$/, []],
  [/./, ['reason']],
];
const isOwn = (asked: Asked, what: string): boolean =>
  // What one wrote oneself is read by everybody who is nobody else.
  maySee(asked.asker, 'own', { state: asked.state!, what });

/** Which kinds of look an answer was, as far as its planted texts tell; one of each list must have been taken down. */
export const looksIn = (asked: Asked): readonly (readonly string[])[] => {
  if (asked.answer.status !== 200 || standing[asked.asker][asked.state!] === 'o') return [];
  const past = asked.route.includes('?version=1') ? [['past-state']] : [];
  const texts = marksIn(asked.answer.whole)
    .filter(({ what }) => !isOwn(asked, what))
    .map(({ what }) => kinds.find(([text]) => text.test(what))![1]);
  return [...past, ...texts.filter((some) => some.length > 0)];
};

/** What was taken down, as `reader state kind`. */
export const takenDown = async ({ engine: { store } }: Gateway, cases: Cases): Promise<ReadonlySet<string>> => {
  await store.reads?.flush();
  const { rows } = await store.pool.query<{ reader: string; stream_id: string; what: string }>(
    'select distinct reader, stream_id, what from reads_log',
  );
  const stateOf = new Map(Object.entries(cases).map(([state, { stream }]) => [stream as string, state as State]));
  const askerOf = new Map(Object.entries(people).map(([asker, staff]) => [staff as string, asker]));
  return new Set(rows.map(({ reader, stream_id, what }) => `${askerOf.get(reader)} ${stateOf.get(stream_id)} ${what}`));
};
