import { describe, expect, test } from '@jest/globals';
import { isText, mayReadText } from '#libs/access/index.js';
import { ceo, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../support/people.js';
import { look, service, who } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

const readBy = (caller: Parameters<typeof look>[0], told: readonly facts.Told[]) =>
  (look(caller, told)?.events ?? []).flatMap(({ data }) =>
    Object.keys(data as object).flatMap((field) =>
      mayReadText(data as object, field) ? [data[field].vault as string] : [],
    ),
  );
const knownTo = (caller: Parameters<typeof look>[0], told: readonly facts.Told[]) =>
  (look(caller, told)?.events ?? []).flatMap(({ type, data }) =>
    Object.entries(data as object).flatMap(([field, value]) => (isText(value) ? [`${type}.${field}`] : [])),
  );
const requested = facts.gate.slice(0, 2);
const refused = [
  facts.gate[0]!,
  {
    by: slt,
    event: { type: 'RequestRefused', data: { refusedBy: slt, reason: facts.words('no') } },
  } as unknown as facts.Told,
];

describe('A personal text', () => {
  test('is read by HR, SLT and the CEO who serve at the school', () => {
    for (const staff of [hr, slt, ceo]) expect([staff, readBy(who(staff), refused)]).toEqual([staff, ['words-no']]);
  });

  test('is known of by the Head of the school and a service, and read by neither', () => {
    for (const caller of [who(headOfAsh), service('cases:read')]) {
      expect(knownTo(caller, refused)).toEqual(['RequestRefused.reason']);
      expect(readBy(caller, refused)).toEqual([]);
    }
  });

  test('is read by the Head of the school while something waits for them to decide', () => {
    const toPropose = ways.wholeWay.slice(
      0,
      ways.wholeWay.findIndex(({ event }) => event.type === 'StartDateProposed'),
    );
    const head = { ...who(headOfAsh), id: 'staff-new-head' } as ReturnType<typeof who>;
    expect(readBy(head, toPropose)).toContain('words-because');
    expect(readBy(head, ways.wholeWay)).toEqual([]);
  });

  test('is read by who wrote it, where they see the event', () => {
    const byHead = requested.map((one) => ({ ...one, by: headOfAsh }));
    expect(readBy(who(headOfAsh), byHead)).toEqual(['words-because', 'words-evidence']);
  });

  test('is not known of by somebody of another school', () => {
    for (const staff of [headOfBirch, sltTwo]) expect(knownTo(who(staff), refused)).toEqual([]);
  });

  test('of an applicant is read by the panel, without whose it is; the panel’s own stay among them', () => {
    const told = [...facts.gate, ...facts.applying, ...facts.closed, ...facts.recusal, ...facts.sifting.slice(0, 2)];
    expect(readBy(who(facts.first), told)).toEqual([
      ...facts.applicants.map((staff) => `words-statement-${staff}`),
      `words-sift-by-${facts.first}-of-${facts.winner}`,
    ]);
    expect(readBy(who(facts.winner), told)).toEqual([`words-statement-${facts.winner}`]);
  });
});

test('A text may be read only as a sealed field of what is shown', () => {
  const sealed = { vault: 'v', hash: 'h' };
  expect(mayReadText({ reason: sealed }, 'reason')).toBe(true);
  for (const shown of [undefined, {}, { reason: null }, { reason: 'v' }, { reason: { ...sealed, more: 1 } }])
    expect(mayReadText(shown, 'reason')).toBe(false);
  expect(mayReadText({}, 'toString')).toBe(false);
});
