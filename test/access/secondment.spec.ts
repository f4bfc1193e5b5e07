import { describe, expect, test } from '@jest/globals';
import { isSealed, isText } from '#libs/access/index.js';
import type { AnyMessage, Role, SchoolId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { everyEvent } from '../domain/secondment/told.js';
import { ada, ash, birch, hr } from '../support/people.js';
import { service } from './callers.js';
import { factsOf, look, who, type Fact, type Look } from './secondment-looks.js';

const names = (Object.keys(situations) as SituationName[]).filter((name) => name !== 'NotRequested');
const words = (of: string) => ({ vault: `words-${of}`, hash: `hash-${of}` });
const happened = (type: string, data: object, by: string = hr): Fact => ({ event: { type, data }, by });
const document = (id: string, by: string) =>
  happened(
    'DocumentAttached',
    { document: id, about: 'case', by, name: words(id), hash: 'h', type: 'pdf', size: 1 },
    by,
  );
const besides: readonly Fact[] = [
  happened('TaskClaimed', { task: 'write-agreement', by: hr }),
  happened('TaskCommented', { task: 'write-agreement', by: hr, comment: words('comment') }),
  document('doc-hr', hr),
  document('doc-ada', ada),
  happened('DocumentRemoved', { document: 'doc-hr', about: 'case', by: hr, reason: words('gone') }),
  happened('DocumentRemoved', { document: 'doc-ada', about: 'case', by: hr, reason: words('gone-too') }),
];
/** Each text of an event by a name of its own: `words-EarlyEndRecorded-reason`. */
const named = ({ type, data }: AnyMessage): AnyMessage => {
  const said = (value: unknown, path: string): unknown => {
    if (isSealed(value)) return words(`${type}-${path}`);
    if (Array.isArray(value)) return value.map((one) => said(one, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, said(one, field)]));
  };
  return { type, data: said(data, '') as object };
};
/** One case in which everything has happened that may, in no order that could be. */
const everything: readonly Fact[] = [
  ...factsOf('Running: acknowledged'),
  ...everyEvent
    .filter(({ type }) => type !== 'SecondmentRequested' && type !== 'SecondmentOpened')
    .filter(({ type, data }) => type !== 'EarlyEndRecorded' || (data as { by: string }).by !== ada)
    .map((event) => ({ event: named(event), by: 'somebody-of-the-trust' })),
  ...besides,
];
const said = (shown: unknown) => JSON.stringify(shown);
const textsIn = (shown: unknown): readonly string[] => {
  if (isSealed(shown)) return [shown.vault];
  return typeof shown === 'object' && shown !== null ? Object.values(shown).flatMap(textsIn) : [];
};
const readBy = (seen: Look | undefined) =>
  [...new Set((seen?.events ?? []).flatMap(({ data }) => textsIn(data)))]
    .filter((one) => one.startsWith('words-'))
    .sort();
const every = [...new Set(everything.flatMap(({ event }) => textsIn(event.data)))]
  .filter((one) => one.startsWith('words-'))
  .sort();
const aboutTheWork = every.filter((one) => /^words-(Agreement|Objective|ReviewRecorded)/.test(one) && !one.includes('Signed')); // prettier-ignore
const as = (role: Role, school?: SchoolId) => who('x', { role, ...(school && { school }) });

describe('The whole of a secondment', () => {
  test.each(['HR', 'SLT', 'CEO'] as const)('is seen by %s of the trust with all its words', (role) => {
    const seen = look(as(role), everything)!;
    expect([seen.view, seen.events.length]).toEqual(['whole', everything.length]);
    expect(readBy(seen)).toEqual(every);
    expect(every.length).toBeGreaterThan(15);
  });

  test('is seen by the Heads of both sides, who read what is written of the work and no reasons', () => {
    for (const school of [ash, birch]) {
      const seen = look(as('Head', school), [...factsOf('Completed'), ...everything.slice(1)])!;
      expect(seen.view).toBe('whole');
      expect(readBy(seen)).toEqual(aboutTheWork);
      expect(aboutTheWork.length).toBeGreaterThan(3);
      const withheld = seen.events.filter(({ type }) => type === 'EarlyEndRecorded' || type === 'ReleaseRefused');
      expect(withheld.length).toBeGreaterThan(1);
      for (const { data } of withheld) expect(isText(data['reason']) && !isSealed(data['reason'])).toBe(true);
    }
  });

  test('is read by a Head while something waits for them to decide', () => {
    const asked = [...factsOf('Requested'), ...besides.slice(0, 2)];
    expect(readBy(look(as('Head', ash), asked))).toEqual(['words-comment']);
    expect(readBy(look(as('Head', birch), asked))).toEqual([]);
  });

  test('is seen by a service as ids alone, and by none without the scope', () => {
    const seen = look(service('cases:read'), everything)!;
    expect(seen.events).toHaveLength(everything.length);
    expect(textsIn([seen.events, seen.state])).toEqual([]);
    expect(look(service('appointments:read'), everything)).toBeUndefined();
  });

  test('is nothing to another school, a Governor, IT or a colleague', () => {
    const others = [as('HR', 'school-oak' as SchoolId), as('Head', 'school-oak' as SchoolId), as('Governor'), as('IT')];
    for (const name of names)
      for (const caller of [...others, who('x')]) expect(look(caller, factsOf(name))).toBeUndefined();
  });

  test.each(names)('holds no place of a text in its state: %s', (name) => {
    for (const caller of [as('HR'), as('Head', ash), who(ada), service('cases:read')])
      expect(said(look(caller, factsOf(name))!.state)).not.toMatch(/hash-|vault-/);
  });
});

describe('The secondee', () => {
  test.each(names)('sees their part whatever roles they hold: %s', (name) => {
    const roles = (['HR', 'SLT', 'CEO'] as const).map((role) => ({ role }));
    const seen = look(who(ada, ...roles), factsOf(name))!;
    expect(seen.view).toBe('part');
    expect(seen.state['status']).toBe(name.split(':')[0]);
  });

  test('reads what is recorded of their work and why they were refused something, and no other word', () => {
    expect(readBy(look(who(ada), everything))).toEqual([
      'words-AgreementWritten-signatory',
      'words-ExemptionDeclined-reason',
      'words-ExtensionDeclined-reason',
      'words-ObjectiveOutcomeRecorded-note',
      'words-ObjectiveSet-objective',
      'words-ReleaseRefused-reason',
      'words-ReviewRecorded-note',
      'words-doc-ada',
    ]);
  });

  test('reads the reason of an early end where it is their own', () => {
    const early = (by: string) => {
      const ends = everyEvent.find(({ type }) => type === 'EarlyEndRecorded')!;
      const event = named({ type: 'EarlyEndRecorded', data: { ...(ends.data as object), by } });
      return readBy(look(who(ada), [...factsOf('Running: acknowledged'), { event, by }]));
    };
    expect(early(ada)).toEqual(['words-EarlyEndRecorded-reason']);
    expect(early(hr)).toEqual([]);
  });

  test('sees nothing of who acts for them, of promises, of legal flags, nor of what others do with tasks', () => {
    const seen = look(who(ada), everything)!;
    expect(seen.events.map(({ type }) => type).filter((type) => /^Task|^Exclusion|^Unwinding[^A]/.test(type))).toEqual(
      [],
    );
    expect(said(seen)).not.toMatch(/"(promises|settled|flags|steps|coverage|entries|problems|escalated|voids|writtenBy|askedBy|unwinding|conversion)"/); // prettier-ignore
    for (const name of names)
      expect(said(look(who(ada), factsOf(name))!.state)).not.toMatch(/staff-ben|"(promises|flags|steps|unwinding|writtenBy|askedBy)"/); // prettier-ignore
  });

  test('sees their own documents, and that one of them was removed', () => {
    const documents = look(who(ada), everything)!.events.filter(({ type }) => type.startsWith('Document'));
    expect(documents.map(({ data }) => data['document'])).toEqual(['doc-ada', 'doc-ada']);
    expect(said(documents)).not.toContain('gone-too');
  });

  test('sees no event, and no field of one, that HR does not see', () => {
    const [whole, part] = [as('HR'), who(ada)].map((caller) => look(caller, everything)!.events);
    for (const { type, data } of part!)
      expect(whole!.some((one) => one.type === type && Object.keys(data).every((field) => field in one.data))).toBe(
        true,
      );
  });
});
