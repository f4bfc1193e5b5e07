import { describe, expect, test } from '@jest/globals';
import { isSealed } from '#libs/access/index.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import { everyEvent } from '../domain/acting-up/told.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import * as its from '../domain/acting-up/trust.js';
import { ash, birch, hr } from '../support/people.js';
import { eventsOf, look, who, type Fact } from './acting-up-looks.js';
import { service } from './callers.js';

const names = (Object.keys(situations) as SituationName[]).filter((name) => name !== 'NotArranged');
const words = (n: string) => ({ vault: `words-${n}`, hash: `hash-${n}` });
const happened = (type: string, data: object, by: string = hr): Fact => ({ event: { type, data }, by });
/** What people did besides, in a link that has begun. */
const besides: readonly Fact[] = [
  happened('TaskClaimed', { task: 'determine-allowance', by: 'staff-slt' }),
  happened('TaskCommented', { task: 'determine-allowance', by: hr, comment: words('comment') }),
  happened('DocumentAttached', { document: 'doc-hr', about: 'case', by: hr, name: words('doc'), hash: 'h', type: 'pdf', size: 1 }),
  happened('DocumentAttached', { document: 'doc-d', about: 'case', by: its.d, name: words('own'), hash: 'h', type: 'pdf', size: 1 }, its.d),
  happened('DocumentRemoved', { document: 'doc-hr', about: 'case', by: hr, reason: words('gone') }),
  happened('DocumentRemoved', { document: 'doc-d', about: 'case', by: hr, reason: words('gone-too') }),
  happened('Section128Recorded', { outcome: 'clear', checkedOn: '2027-02-02', by: hr, note: words('note') }),
  happened('ActingAllowanceDetermined', { allowed: { decision: 'none', effectiveFrom: '2027-02-01' }, by: 'staff-slt', reason: words('allowance'), revision: 9 }, 'staff-slt'),
  happened('ActingUpEnded', { lastDay: '2027-05-02', because: 'early', by: hr, reason: words('why'), holderReturns: true, root: its.secondment, over: false }),
]; // prettier-ignore
const factsOf = (name: SituationName): readonly Fact[] => eventsOf(name).map((event) => ({ event, by: hr }));
const full: readonly Fact[] = [...factsOf('Acting: becomes management'), ...besides];
const everyKind: readonly Fact[] = [
  ...factsOf('Acting: unwinding proposed'),
  ...besides.slice(0, 6),
  ...everyEvent.filter(({ type }: AnyMessage) => type !== 'ActingUpArranged').map((event) => ({ event, by: hr })),
];
const said = (shown: unknown) => JSON.stringify(shown);
const textsIn = (shown: unknown): number =>
  isSealed(shown)
    ? 1
    : typeof shown === 'object' && shown !== null
      ? Object.values(shown).reduce<number>((sum, one) => sum + textsIn(one), 0)
      : 0;

describe('Who sees acting up', () => {
  test.each(['HR', 'Head'] as const)('%s of the school sees the whole, of another school nothing', (role) => {
    for (const name of names) {
      expect(look(who('x', { role, school: ash }), factsOf(name))?.view).toBe('whole');
      expect(look(who('x', { role, school: birch }), factsOf(name))).toBeUndefined();
    }
  });
  test.each(['HR', 'SLT', 'CEO'] as const)('%s of the trust sees the whole with its words', (role) => {
    const seen = look(who('x', { role }), full)!;
    expect(seen.view).toBe('whole');
    expect(seen.events).toHaveLength(full.length);
    expect(textsIn(seen.events)).toBe(textsIn(full.map(({ event }) => event)));
  });
  test('a Head reads no words but their own, and no document', () => {
    const seen = look(who('x', { role: 'Head', school: ash }), full)!;
    expect(seen.events).toHaveLength(full.length);
    expect(textsIn(seen.events)).toBe(0);
    expect(said(seen.events)).not.toContain('"hash"');
    const own = look(who(hr, { role: 'Head', school: ash }), full)!;
    expect(textsIn(own.events)).toBeGreaterThan(3);
  });
  test('a service with the scope sees the whole without words; without it, nothing', () => {
    expect(textsIn(look(service('cases:read'), full))).toBe(0);
    expect(look(service('appointments:read'), full)).toBeUndefined();
  });
  test('who acts and who is away see their part, whatever roles they hold', () => {
    const all = (['HR', 'SLT', 'CEO'] as const).map((role) => ({ role }));
    for (const name of names) {
      const { staff, insteadOf } = look(who('x', { role: 'HR' }), factsOf(name))!.state.link;
      for (const id of [staff, insteadOf.staff]) expect(look(who(id, ...all), factsOf(name))?.view).toBe('part');
    }
  });
  test('a colleague, a Governor and IT see nothing, nor does anybody before it is arranged', () => {
    for (const name of names)
      for (const roles of [[], [{ role: 'Governor' }], [{ role: 'IT' }]] as const)
        expect(look(who('x', ...roles), factsOf(name))).toBeUndefined();
    expect(look(who('x', { role: 'CEO' }), [])).toBeUndefined();
  });
});

describe('The part of who acts and of who is away', () => {
  const both = (facts: readonly Fact[]) => {
    const { staff, insteadOf } = look(who('x', { role: 'HR' }), facts)!.state.link;
    return { acts: look(who(staff), facts)!, away: look(who(insteadOf.staff), facts)!, staff, absent: insteadOf.staff };
  };

  test.each(names)('never says why somebody is away, nor what else hangs on it: %s', (name) => {
    const { acts, away } = both(factsOf(name));
    for (const seen of [acts, away])
      expect(said(seen)).not.toMatch(/"(cause|absent|absence|depth|beyond|root|ladder|entries|coverage|problems)"/);
    expect(said(acts)).not.toContain(its.secondment);
    expect(said(acts.events)).not.toContain('holderReturns');
  });

  test('holds no words of anybody else but why there is no allowance, and that to who acts alone', () => {
    const { acts, away } = both([...factsOf('Acting: becomes management'), ...besides.slice(6)]);
    expect(said(acts)).toContain('words-allowance');
    expect(textsIn(acts)).toBe(1);
    expect(textsIn(away)).toBe(0);
  });

  test('tells who acts of allowance and check, and whoever is away of neither', () => {
    const { acts, away } = both(full);
    expect(acts.state).toMatchObject({ allowance: { status: 'determined' }, section128: { status: 'clear' } });
    expect(said(away)).not.toMatch(/llowance|ection128|llowed/);
  });

  test('shows of a plan their own way back, and nobody else’s', () => {
    for (const { type, data } of both(everyKind).acts.events)
      if (/^Unwinding(Proposed|Applied)$/.test(type)) expect(Object.keys(data)).toEqual(['proposal', 'on', 'steps']);
    const { acts, away, staff, absent } = both(factsOf('Acting: unwinding proposed'));
    expect(acts.state.plan?.steps.map((step) => step.staff)).toEqual([staff]);
    expect(away.state.plan?.steps.map((step) => step.staff)).toEqual([absent]);
  });

  test('holds their own documents, and that one of them was removed', () => {
    const { acts, away } = both([...factsOf('Acting'), ...besides.slice(0, 6)]);
    const documents = (seen: typeof acts) => seen.events.filter(({ type }) => type.startsWith('Document'));
    expect(documents(acts).map(({ data }) => (data as { document: string }).document)).toEqual(['doc-d', 'doc-d']);
    expect(said(documents(acts)[1])).not.toContain('words-gone-too');
    expect(documents(away)).toEqual([]);
  });

  test('shows no event of a kind that whoever oversees does not see', () => {
    const kinds = (seen: Readonly<{ events: readonly Readonly<{ type: string }>[] }>) => seen.events.map(({ type }) => type); // prettier-ignore
    const whole = new Set(kinds(look(who('x', { role: 'HR' }), everyKind)!));
    expect(whole.size).toBeGreaterThan(15);
    const { acts, away } = both(everyKind);
    for (const kind of [...kinds(acts), ...kinds(away)]) expect(whole).toContain(kind);
    expect(kinds(acts)).not.toContain('ActingEscalated');
  });
});
