import { describe, expect, test } from '@jest/globals';
import { isSealed } from '#libs/access/index.js';
import type { AnyMessage, Role, SchoolId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/ldp-participation/situations.js';
import { everyEvent } from '../domain/ldp-participation/told.js';
import { ada, ash, birch, headOfAsh, hr } from '../support/people.js';
import { service } from './callers.js';
import { factsOf, look, who, type Fact, type Look } from './ldp-participation-looks.js';

const names = (Object.keys(situations) as SituationName[]).filter((name) => name !== 'NotApplied');
const words = (of: string) => ({ vault: `words-${of}`, hash: `hash-${of}` });
const happened = (type: string, data: object, by: string = hr): Fact => ({ event: { type, data }, by });
/** Each text of an event by a name of its own: `words-ParticipationPaused-reason`. */
const named = ({ type, data }: AnyMessage): AnyMessage => {
  const said = (value: unknown, path: string): unknown => {
    if (isSealed(value)) return words(`${type}-${path}`);
    if (Array.isArray(value)) return value.map((one) => said(one, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, said(one, field)]));
  };
  return { type, data: said(data, '') as object };
};
/** Why somebody is away, or gives up. */
const confided = (['EntryDeferred', 'ParticipationPaused', 'ApplicationWithdrawn', 'PlaceDeclined', 'ProgrammeLeft'] as const)
  .map((type) => happened(type, { ...(everyEvent.find((one) => one.type === type)?.data ?? {}), reason: words(`${type}-reason`) })); // prettier-ignore
const document = (id: string, by: string) =>
  happened('DocumentAttached', { document: id, about: 'case', by, name: words(id), hash: 'h', type: 'pdf', size: 1 }, by); // prettier-ignore
const besides: readonly Fact[] = [
  happened('TaskClaimed', { task: 'endorse', by: headOfAsh }),
  happened('TaskCommented', { task: 'endorse', by: hr, comment: words('comment') }),
  document('doc-hr', hr),
  document('doc-ada', ada),
];
/** One file in which everything has happened that may, and that stands where nothing waits for anybody. */
const everything: readonly Fact[] = [
  ...factsOf('Participating'),
  ...everyEvent
    .filter(({ type }) => type !== 'ApplicationSubmitted' && !confided.some(({ event }) => event.type === type))
    .map((event) => ({ event: named(event), by: 'somebody-of-the-trust' })),
  ...besides,
  ...confided,
];
const textsIn = (shown: unknown): readonly string[] => {
  if (isSealed(shown)) return [shown.vault];
  return typeof shown === 'object' && shown !== null ? Object.values(shown).flatMap(textsIn) : [];
};
const readBy = (seen: Look | undefined) =>
  [...new Set((seen?.events ?? []).flatMap(({ data }) => textsIn(data)))].filter((one) => one.startsWith('words-')).sort(); // prettier-ignore
const every = [...new Set(everything.flatMap(({ event }) => textsIn(event.data)))].filter((one) => one.startsWith('words-')).sort(); // prettier-ignore
const secrets = confided.map(({ event }) => `words-${event.type}-reason`).sort();
const as = (role: Role, school?: SchoolId) => who('x', { role, ...(school && { school }) });
const said = (shown: unknown) => JSON.stringify(shown);

describe('Somebody’s part in the programme', () => {
  test('is seen by HR with all its words', () => {
    const seen = look(as('HR'), everything)!;
    expect([seen.view, seen.events.length]).toEqual(['whole', everything.length]);
    expect(readBy(seen)).toEqual(every);
    expect(every.length).toBeGreaterThan(15);
  });

  test.each(['SLT', 'CEO'] as const)('is seen by %s, who never learn why somebody is away or gives up', (role) => {
    const seen = look(as(role), everything)!;
    expect(seen.view).toBe('whole');
    expect(readBy(seen)).toEqual(every.filter((one) => !secrets.includes(one)));
    for (const { type, data } of seen.events.filter((one) => secrets.includes(`words-${one.type}-reason`)))
      expect([type, 'reason' in data]).toEqual([type, false]);
  });

  test('is seen by the Head of the school, who reads what is written of the work, and of no other school', () => {
    const read = readBy(look(as('Head', ash), [...factsOf('Left'), ...everything.slice(1)]));
    expect(read.filter((one) => secrets.includes(one))).toEqual([]);
    expect(read.every((one) => /^words-(Application(Endorsed|Commented)|PlanElement(Added|Completed)|Activity)/.test(one))).toBe(true); // prettier-ignore
    expect(read.length).toBeGreaterThan(2);
    expect(look(as('Head', birch), everything)).toBeUndefined();
  });

  test('tells of a pause for everybody but HR that it is protected, and no more', () => {
    for (const caller of [as('SLT'), as('CEO'), as('Head', ash)]) {
      const paused = look(caller, factsOf('Paused'))!.events.find(({ type }) => type === 'ParticipationPaused')!;
      expect(Object.keys(paused.data).sort()).toEqual(['by', 'from', 'protected']);
    }
    const seen = look(as('HR'), factsOf('Paused'))!.events.find(({ type }) => type === 'ParticipationPaused')!;
    expect(seen.data).toHaveProperty('reason');
  });

  test('is confided to nobody who has HR’s work in another’s name', () => {
    const stands = who('x', { role: 'HR', onBehalfOf: hr });
    expect(readBy(look(stands, everything)).filter((one) => secrets.includes(one))).toEqual([]);
  });

  test('is seen by a service as ids alone, and by none without the scope', () => {
    const seen = look(service('cases:read'), everything)!;
    expect(textsIn([seen.events, seen.state])).toEqual([]);
    expect(look(service('appointments:read'), everything)).toBeUndefined();
  });

  test.each(names)('is nothing to another school, a Governor, IT or a colleague: %s', (name) => {
    const oak = 'school-oak' as SchoolId;
    for (const caller of [as('HR', oak), as('Head', oak), as('IT'), who('x')])
      expect(look(caller, factsOf(name))).toBeUndefined();
  });

  test('is nothing to anybody before they apply', () => {
    for (const caller of [as('HR'), as('CEO'), who(ada)]) expect(look(caller, factsOf('NotApplied'))).toBeUndefined();
  });

  test.each(names)('holds no place of a text in its state: %s', (name) => {
    for (const caller of [as('HR'), as('Head', ash), who(ada), service('cases:read')])
      expect(said(look(caller, factsOf(name))!.state)).not.toMatch(/hash-|vault-/);
  });
});

describe('Whose part it is', () => {
  test.each(names)('sees their own whatever roles they hold: %s', (name) => {
    const roles = (['HR', 'SLT', 'CEO'] as const).map((role) => ({ role }));
    const seen = look(who(ada, ...roles), factsOf(name))!;
    expect(seen.view).toBe('part');
    expect(seen.state['status']).toBe(name.split(':')[0]);
  });

  test('reads every decision and reason about them, and no talk about tasks nor other people’s documents', () => {
    const read = readBy(look(who(ada), everything));
    expect(read).toEqual(every.filter((one) => !['words-comment', 'words-doc-hr'].includes(one)));
    expect(said(look(who(ada), everything))).not.toMatch(/Task(Claimed|Commented)|"(escalated|claims|arranged)"/);
  });

  test('sees no event, and no field of one, that HR does not see', () => {
    const [whole, part] = [as('HR'), who(ada)].map((caller) => look(caller, everything)!.events);
    for (const { type, data } of part!)
      expect(whole!.some((one) => one.type === type && Object.keys(data).every((field) => field in one.data))).toBe(
        true,
      );
  });
});
