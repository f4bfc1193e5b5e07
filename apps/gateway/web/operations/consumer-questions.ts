import type { EventStore } from '#libs/event-store/index.js';
import { atLocalTime } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import type { Place } from '#libs/messaging/consumer-groups.js';
import { firstSince } from '#libs/messaging/replay.js';
import type { Topics } from '#libs/messaging/topics.js';
import { one, type Posted } from '../forms/posted.js';
import type { Question } from './confirm.js';

/** A question to confirm with what it stands for, or why it can't be asked. */
export type Asked<T> =
  | Readonly<{ ok: true; question: Question; value: T }>
  | Readonly<{ ok: false; problem: string; back: Question['back'] }>;

const whole = /^\d{1,15}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const midnight = (text: string): number | undefined => {
  try {
    return day.test(text) ? Date.parse(atLocalTime(text as LocalDate, '00:00')) : undefined;
  } catch {
    return undefined;
  }
};
const knows = ({ specs }: Topics, topic: string) => specs.some(({ name }) => name === topic);

const placeOf = (fields: Posted): Place | string => {
  const kind = one(fields, 'place');
  if (kind === 'beginning' || kind === 'end') return { kind };
  if (kind === 'day') {
    const at = midnight(one(fields, 'day'));
    return at === undefined ? 'Give the day as YYYY-MM-DD, such as 2026-09-27.' : { kind: 'instant', at };
  }
  const [partition, offset] = [one(fields, 'partition'), one(fields, 'offset')];
  if (kind !== 'offset') return 'Choose where the consumer is to go on.';
  if (!whole.test(partition) || !whole.test(offset)) return 'Give the partition and the offset as whole numbers.';
  return { kind: 'offset', partition: Number(partition), offset };
};
const inWords = (place: Place, fields: Posted): string =>
  ({
    beginning: 'At the first message of each partition',
    end: 'After the last message of each partition',
    instant: `With what was published since ${one(fields, 'day')}`,
    offset: `In partition ${one(fields, 'partition')} at offset ${one(fields, 'offset')}`,
  })[place.kind];

/** Where a consumer is to go on. */
export const moveQuestion = (
  topics: Topics,
  { topic, group }: Readonly<{ topic: string; group: string }>,
  fields: Posted,
): Asked<Place> => {
  const address = `/operations/consumers/${topic}/${encodeURIComponent(group)}`;
  const back = { href: address, text: `Consumer ${group}` };
  if (!knows(topics, topic)) return { ok: false, problem: `There is no topic ${topic}.`, back };
  const place = placeOf(fields);
  if (typeof place === 'string') return { ok: false, problem: place, back };
  const names = ['place', 'day', 'partition', 'offset'];
  const question: Question = {
    title: 'Move a consumer',
    action: `${address}/move`,
    fields: Object.fromEntries(names.map((name) => [name, one(fields, name)])),
    facts: [
      { key: 'Consumer', value: group },
      { key: 'Topic', value: topic },
      { key: 'Goes on', value: inWords(place, fields) },
    ],
    says: ['Stop the consumer first: its place can’t be changed while it runs. Start it again afterwards.'],
    warning:
      'What lies behind the new place comes again, and is not marked as a replay: a consumer that does not drop what repeats a ce_id acts twice. What lies before it and was not taken yet is never taken.',
    button: 'Move it',
    back,
  };
  return { ok: true, question, value: place };
};

/** What is to be published once more, from a number or a day on. */
export const replayQuestion = async (
  store: EventStore,
  topics: Topics,
  fields: Posted,
): Promise<Asked<Readonly<{ topic: string; from: number; upTo?: number }>>> => {
  const back = { href: '/operations/consumers', text: 'Consumers' };
  const no = (problem: string) => ({ ok: false, problem, back }) as const;
  const [topic, from, since, upTo] = ['topic', 'from', 'day', 'upTo'].map((name) => one(fields, name).trim());
  if (!topic || !knows(topics, topic)) return no('Choose the topic.');
  const at = since ? midnight(since) : undefined;
  if (since && at === undefined) return no('Give the day as YYYY-MM-DD, such as 2026-09-27.');
  if (!since && !/^[1-9]\d{0,14}$/.test(from ?? '')) return no('Give the number of the first event, or a day.');
  const first = at === undefined ? Number(from) : await firstSince(store, new Date(at).toISOString());
  if (first === undefined) return no('Nothing has happened since that day.');
  if (upTo && !(whole.test(upTo) && Number(upTo) >= first))
    return no('Give a last number that is not before the first.');
  const question: Question = {
    title: 'Publish events again',
    action: '/operations/consumers/replay',
    fields: { topic, from: String(first), upTo: upTo ?? '' },
    facts: [
      { key: 'Topic', value: topic },
      { key: 'From event number', value: String(first) },
      { key: 'To event number', value: upTo || 'the last that was published' },
    ],
    says: [
      'The messages come once more at the end of the topic, with the same ce_id and the mark ce_replay. A consumer that has them drops them; one that lost them takes them in and does nothing besides.',
    ],
    warning:
      'Every consumer of the topic gets them. For one that never had a message, what it does besides taking it in is not done: payroll does not have the pay checked.',
    button: 'Publish them again',
    back,
  };
  return { ok: true, question, value: { topic, from: first, ...(upTo && { upTo: Number(upTo) }) } };
};
