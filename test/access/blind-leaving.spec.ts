import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { ceo, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { look, who as ordinarily } from './looks.js';
import * as facts from './post-facts.js';

const { chair, first, second, reserve, appOf, tell } = facts;
/** Of SLT, and not on the panel. */
const leader = 'staff-leader' as StaffId;
const who = (staff: StaffId) => (staff === leader ? ordinarily(staff, [{ role: 'SLT' }]) : ordinarily(staff));
type Told = readonly facts.Told[];
/** As it is told under a pack that hides names. */
const blindly = (told: Told): Told =>
  told.map(({ by, event }) =>
    event.type === 'AdvertOpened' ? tell(by, event.type, { ...event.data, blind: true }) : { by, event },
  );

describe('When a member of the panel applies', () => {
  const went = (staff: StaffId, because: string) => tell(staff, 'PanelMemberRecused', { staff, because });
  const received = facts.applying.filter(({ event }) => event.type === 'ApplicationReceived');
  const [others, own] = [received.filter(({ by }) => by !== reserve), received.find(({ by }) => by === reserve)!];
  const drafts = facts.applying.slice(0, 1);
  const { event: setUp } = facts.applying.at(-1)!;
  const members = [...[chair, first, second, headOfBirch, reserve].map((staff) => facts.member(staff))];
  const panel = tell(hr, 'PanelSetUp', { ...setUp.data, members });
  const inTime = [...facts.gate, ...drafts, ...others, panel, own, went(reserve, 'applied'), ...facts.closed];
  const late = tell(reserve, 'ApplicationReceived', { ...own.event.data, late: true });
  const waits = [...facts.gate, ...drafts, ...others, panel, ...facts.closed, late, went(reserve, 'applied')];
  const admitted = [
    ...waits,
    tell(hr, 'LateApplicationDecided', { application: appOf(reserve), admitted: true, by: hr }),
  ];
  const ways = { 'while the advert is open': blindly(inTime), 'late, and is admitted': blindly(admitted) };
  const blinded = [first, second, chair, headOfBirch, leader, headOfAsh];
  const types = (me: StaffId, told: Told) => look(who(me), told)!.events.map(({ type }) => type);
  /* eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is shown is looked at field by field */
  const ids = (state: any): readonly string[] => state.applications.map(({ id }: { id: string }) => id);

  describe.each(Object.entries(ways))('%s', (_, told) => {
    test('nothing beside it tells whose application theirs is: not when either came, and not that it came late', () => {
      const telling = ['ApplicationReceived', 'ApplicationDrafted', 'LateApplicationDecided', 'PanelMemberRecused'];
      for (const me of blinded)
        expect([me, types(me, told).filter((type) => telling.includes(type))]).toEqual([me, []]);
    });

    test('no past version tells when they left, or which application came then', () => {
      for (const me of blinded) {
        const seen = look(who(me), told)!;
        const states = told.map((__, i) => seen.then(i + 1));
        const panels = states.flatMap(({ panel: shown }) =>
          shown ? [JSON.stringify([shown.recused, shown.red])] : [],
        );
        expect([me, new Set(panels).size]).toEqual([me, 1]);
        expect(panels[0]).toContain(reserve);
        const open = states.slice(
          0,
          told.findIndex(({ event }) => event.type === 'AdvertClosed'),
        );
        expect([me, open.flatMap(ids)]).toEqual([me, []]);
      }
    });

    test('the place among the applications is the same whenever theirs came, and everybody blind sees the same', () => {
      const inAnyOrder = blindly([...facts.gate, own, ...[...others].reverse(), panel, ...facts.closed]);
      const order = ids(look(who(first), inAnyOrder)!.state);
      expect(order).toHaveLength(facts.applicants.length);
      for (const me of blinded) expect([me, ids(look(who(me), told)!.state)]).toEqual([me, order]);
    });

    test('HR and the CEO are told all of it', () => {
      for (const me of [hr, ceo]) {
        const { events } = look(who(me), told)!;
        expect(events.find(({ type }) => type === 'PanelMemberRecused')!.data).toEqual({
          staff: reserve,
          because: 'applied',
        });
        expect(events.filter(({ type }) => type === 'ApplicationReceived')).toHaveLength(facts.applicants.length);
      }
    });
  });

  test('theirs is not there for the blind before HR has said that it counts', () => {
    for (const me of blinded)
      expect([me, ids(look(who(me), blindly(waits))!.state).includes(appOf(reserve))]).toEqual([me, false]);
  });

  test('that another left for another reason is hidden too, or silence would tell the one who applied', () => {
    const both = blindly([...inTime, went(headOfBirch, 'unavailable')]);
    for (const me of [first, leader]) {
      expect(types(me, both)).not.toContain('PanelMemberRecused');
      expect(look(who(me), both)!.state.panel.recused).toEqual([{ staff: reserve }, { staff: headOfBirch }]);
    }
  });

  test('those who oversee are told with the shortlist, and where the sift is not blind at once', () => {
    const open = [...ways['while the advert is open'], ...facts.shortlisted];
    for (const told of [open, inTime])
      expect(types(leader, told)).toEqual(expect.arrayContaining(['ApplicationReceived', 'PanelMemberRecused']));
  });
});
