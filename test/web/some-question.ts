import fc from 'fast-check';
import { timesAt } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import type { Option, Question, QuestionOf } from '../../apps/gateway/web/forms/types.js';

/** A question with a value that its command's schema would take. */
export type Answered = Readonly<{ question: Question; value: unknown; beside?: object }>;

const asked = fc.record({
  name: fc.constantFrom('reason', 'closesAt', 'audience.schools', 'title'),
  label: fc.constantFrom('Reason', 'Why is it needed?', 'The “closing” & <time>'),
});
// What a schema keeps has no blank at its ends, and a browser's line ends are brought back to one sign.
const words = fc
  .string({
    unit: fc.constantFrom('a', 'é', '<', '"', '&', '’', ' ', '\n', '{', '%', '😀'),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const line = words.map((text) => text.replaceAll('\n', ' '));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}[a-z0-9]$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
// The nights on which the clocks change come up often.
const nearChange = fc.oneof(day, fc.constantFrom('2026-10-25', '2027-03-28', '2027-10-31').map((date) => date as LocalDate)); // prettier-ignore
const minute = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
const moment = fc
  .tuple(nearChange, minute, fc.boolean())
  .map(([date, [hour, min], last]) => {
    const times = timesAt(date, `${String(hour).padStart(2, '0')}:${String(min).padStart(2, '0')}`);
    return last ? times.at(-1) : times[0];
  })
  .filter((at) => at !== undefined);

const options = fc.uniqueArray(id, { minLength: 1, maxLength: 12 }).map((all) => all.map((value): Option => ({ value, text: `The ${value}` }))); // prettier-ignore
const lines = fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).map((all) => all.map((one) => ({ id: one, text: `About ${one}` }))); // prettier-ignore

const of = (value: fc.Arbitrary<unknown>, more: object) =>
  fc.tuple(asked, value).map(([common, given]): Answered => ({ question: { ...common, ...more } as Question, value: given })); // prettier-ignore

const chosen = fc.tuple(asked, options, fc.nat(), fc.boolean()).map(([common, all, pick, several]): Answered => {
  const picked = all[pick % all.length]!.value;
  return several
    ? { question: { ...common, kind: 'some-of', options: all }, value: all.slice(0, 1 + (pick % all.length)).map(({ value }) => value) } // prettier-ignore
    : { question: { ...common, kind: 'one-of', options: all }, value: picked };
});
const table = fc
  .tuple(asked, lines, fc.nat(), fc.constantFrom('number', 'boolean', 'text'))
  .map(([common, all, pick, as]): Answered => {
    const typed = { number: [0, 1, 2, 3, 4, 5, 6], boolean: [true, false], text: ['a', 'b'] }[as];
    const question: QuestionOf<'table'> = {
      ...common,
      kind: 'table',
      key: 'criterion',
      value: 'met',
      lines: all,
      options: typed.map((one) => ({ value: String(one), text: String(one) })),
      as,
    };
    return { question, value: all.map((one, i) => ({ criterion: one.id, met: typed[(pick + i) % typed.length] })) };
  });
const order = fc.tuple(asked, lines, fc.nat(), fc.boolean()).map(([common, all, pick, withRest]): Answered => {
  const ids = all.map((one) => one.id).reverse();
  const placed = withRest ? ids.slice(0, pick % (ids.length + 1)) : ids;
  const rest = { name: 'notAppointable', label: 'Not appointable' };
  return {
    question: { ...common, kind: 'order', lines: all, ...(withRest && { rest }) },
    value: placed,
    ...(withRest && { beside: { [rest.name]: ids.filter((one) => !placed.includes(one)).reverse() } }),
  };
});

const simple = fc.oneof(
  of(line, { kind: 'line' }),
  of(words, { kind: 'text' }),
  of(fc.array(line, { minLength: 1, maxLength: 4 }), { kind: 'lines' }),
  of(fc.integer({ min: -1000, max: 1_000_000 }), { kind: 'number' }),
  of(fc.boolean(), { kind: 'yes-no' }),
  of(fc.constant(true), { kind: 'confirm' }),
  of(day, { kind: 'day' }),
  of(moment, { kind: 'moment' }),
  of(id, { kind: 'person' }),
  chosen,
);
const rows = fc
  .tuple(asked, fc.array(fc.tuple(line, fc.boolean(), day), { maxLength: 4 }))
  .map(([common, all]): Answered => ({
    question: {
      ...common,
      kind: 'rows',
      item: 'Criterion',
      atLeast: 0,
      atMost: 5,
      of: [
        { kind: 'line', name: 'text', label: 'Text' },
        { kind: 'yes-no', name: 'essential', label: 'Essential' },
        { kind: 'day', name: 'from', label: 'From' },
      ],
    },
    value: all.map(([text, essential, from]) => ({ text, essential, from })),
  }));

/** Any question that the engine knows, with an answer to it. */
export const answered: fc.Arbitrary<Answered> = fc.oneof({ weight: 4, arbitrary: simple }, table, order, rows);
