import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { ash, ceo, finn, headOfAsh, headOfBirch, hr, sltTwo, slt, stranger, untrained } from '../support/people.js';
import { look, service, who } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

const after = (...parts: readonly (readonly facts.Told[])[]) => parts.flat();
const atSifting = after(facts.gate, facts.applying, facts.closed, facts.recusal);
const viewOf = (staff: StaffId, told: readonly facts.Told[], roles = undefined as Parameters<typeof who>[1]) =>
  look(who(staff, roles), told)?.view ?? 'none';
const trustWide = [{ role: 'HR' }, { role: 'SLT' }, { role: 'CEO' }, { role: 'Head', school: ash }] as const;

describe('An internal post', () => {
  test('is shown whole to those who oversee its school, and to nobody else who has no part in it', () => {
    const views = [hr, ceo, headOfAsh, untrained, stranger].map((staff) => viewOf(staff, facts.gate));
    expect(views).toEqual(['whole', 'whole', 'whole', 'none', 'none']);
    expect(viewOf(headOfBirch, facts.gate)).toBe('none');
  });

  test('is shown whole to SLT of another school while a task of theirs is open, and no longer', () => {
    expect(viewOf(sltTwo, facts.gate.slice(0, 1))).toBe('whole');
    expect(viewOf(sltTwo, facts.gate)).toBe('none');
  });

  test('is shown to a service by its scope', () => {
    expect(look(service('cases:read'), atSifting)?.view).toBe('whole');
    expect(look(service('appointments:read'), atSifting)).toBeUndefined();
  });

  test.each([facts.drafter, ...facts.applicants])(
    'is shown in part to %s, who applied or began to, whatever their roles',
    (staff) => {
      for (const told of [atSifting, ways.wholeWay, ways.secondRound])
        expect([viewOf(staff, told), viewOf(staff, told, trustWide)]).toEqual(['part', 'part']);
    },
  );

  test('is shown in part to who asked for it and oversees it no longer', () => {
    expect(viewOf(facts.requester, facts.gate, [])).toBe('part');
  });
});

describe('A member of the panel', () => {
  test('sees what the panel needs, also where a role would show more', () => {
    for (const staff of [facts.first, facts.second, facts.chair, headOfBirch])
      expect([staff, viewOf(staff, atSifting), viewOf(staff, atSifting, trustWide)]).toEqual([staff, 'panel', 'panel']);
  });

  test('goes back to what the roles allow once the panel has decided, and keeps the panel’s view without any', () => {
    const upTo = ways.wholeWay.findIndex(({ event }) => event.type === 'PanelDecided');
    expect(viewOf(slt, ways.wholeWay.slice(0, upTo))).toBe('panel');
    expect([viewOf(slt, ways.wholeWay), viewOf(facts.first, ways.wholeWay)]).toEqual(['whole', 'panel']);
  });

  test('who was recused for a conflict sees nothing from that fact on, whatever their roles, in later rounds too', () => {
    const before = after(facts.gate, facts.applying, facts.closed);
    expect(viewOf(facts.conflicted, before)).toBe('panel');
    for (const told of [atSifting, ways.wholeWay, ways.secondRound, after(atSifting, ways.cancelled)])
      expect([viewOf(facts.conflicted, told), viewOf(facts.conflicted, told, trustWide)]).toEqual(['none', 'none']);
  });

  test('who could not serve falls back to what the roles allow, and loses the panel’s view', () => {
    const unavailable = {
      by: hr,
      event: { type: 'PanelMemberRecused', data: { staff: facts.first, because: 'unavailable' } },
    };
    const told = [...atSifting, unavailable as facts.Told];
    expect([viewOf(facts.first, told), viewOf(facts.first, told, trustWide)]).toEqual(['none', 'whole']);
  });

  test('who was recused because they applied sees their own part', () => {
    const joins = atSifting.map((one) =>
      one.event.type === 'PanelSetUp'
        ? {
            ...one,
            event: {
              ...one.event,
              data: { ...one.event.data, members: [{ ...one.event.data.members[0]!, staff: finn }] },
            },
          }
        : one,
    );
    const because = { by: finn, event: { type: 'PanelMemberRecused', data: { staff: finn, because: 'applied' } } };
    expect(viewOf(finn, [...joins, because as facts.Told], trustWide)).toBe('part');
  });

  test('who comes back after a recusal is on the panel again', () => {
    const member = { staff: facts.conflicted, school: ash, chair: false, sifts: false, holds: [] };
    const joined = { by: hr, event: { type: 'PanelMemberJoined', data: { member, warnings: [], by: hr } } };
    expect(viewOf(facts.conflicted, [...atSifting, joined as unknown as facts.Told])).toBe('panel');
  });
});

describe('The Head who lets the candidate go', () => {
  const accepted = ways.wholeWay;
  const upTo = accepted.findIndex(({ event }) => event.type === 'StartDateProposed') + 1;
  const otherHead = who('staff-other-head' as StaffId, [{ role: 'Head', school: facts.schoolOf(facts.reserve) }]);

  test('sees the thread of the date and whom it is about, and nothing else', () => {
    const seen = look(otherHead, accepted.slice(0, upTo))!;
    expect(seen.view).toBe('part');
    expect(seen.state.dates).toEqual([
      {
        vacancy: 1,
        candidate: facts.winner,
        proposals: [{ proposal: 1, startsOn: '2027-04-19', from: 'HR', signed: [] }],
      },
    ]);
    expect(seen.state.applications).toEqual([]);
    expect(seen.events.map(({ type }) => type)).toContain('StartDateProposed');
    expect(JSON.stringify(seen)).not.toMatch(/app-of|words-(?!date)/);
  });

  test('has no part in it before the offer is accepted', () => {
    const before = accepted.findIndex(({ event }) => event.type === 'OfferAccepted');
    expect(look(otherHead, accepted.slice(0, before))).toBeUndefined();
  });
});
