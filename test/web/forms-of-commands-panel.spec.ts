import { describe, expect, test } from '@jest/globals';
import type { Asked } from '#libs/domain/internal-post/panel/panel-members.js';
import type { StaffId } from '#libs/kernel/index.js';
import { checkPanel } from '../../apps/gateway/web/forms/internal-post/panel-rules.js';
import { internalPostForms } from '../../apps/gateway/web/forms/internal-post/index.js';
import { seenIn } from '../../apps/gateway/web/forms/shared/post-seen.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import { panel } from '../domain/internal-post/moves.js';
import { applied } from '../domain/internal-post/histories.js';
import { given, monday } from '../support/given.js';
import { ada, dev, ella, headOfAsh, hr, hrTwo, lapsing, slt, stranger, untrained } from '../support/people.js';
import { move, play } from '../support/play.js';
import { drawn } from './drawn-form.js';

const where = { history: applied, at: monday };
const { context } = drawn('SetUpPanel', where, hr);
const unmet = (asked: readonly Asked[], of: FormContext = context) =>
  checkPanel(of, asked)
    .filter(({ met, advice }) => !met && !advice)
    .map(({ text }) => text);
const member = (staff: StaffId, part: Partial<Asked> = {}): Asked => ({ staff, chair: false, sifts: false, ...part });

/** Every group of up to four, the first in the chair, the first two sifting, and with each part left out in turn. */
const groups = (all: readonly StaffId[], most: number): readonly (readonly StaffId[])[] =>
  most === 0 ? [[]] : [[], ...all.flatMap((one) => groups(all.filter((other) => other !== one), most - 1).map((rest) => [one, ...rest]))]; // prettier-ignore
const parts = (group: readonly StaffId[]): readonly (readonly Asked[])[] => [
  group.map((staff, i) => member(staff, { chair: i === 0, sifts: i < 2 })),
  group.map((staff, i) => member(staff, { sifts: i < 2 })),
  group.map((staff, i) => member(staff, { chair: i === 0, sifts: i === 0 })),
  group.map((staff) => member(staff, { chair: true, sifts: true })),
];

describe('The rules of a panel, before it is set up', () => {
  test('are said one by one, and are all met by a panel that keeps them', () => {
    expect(checkPanel(context, panel)).toEqual([
      { text: 'It has at least 3 members', met: true },
      { text: 'At least 2 members sift the applications', met: true },
      { text: 'One member chairs it', met: true },
      { text: 'Somebody from the Senior Leadership Team sits on it', met: true },
      { text: 'A Head sits on it', met: true },
      { text: 'A member’s safer recruitment training is valid on 11 January 2027', met: true },
    ]);
  });

  test('are none of them met by nobody', () => {
    expect(checkPanel(context, []).map(({ met }) => met)).toEqual([false, false, false, false, false, false]);
  });

  test('name whom the panel can’t hold', () => {
    expect(unmet([...panel, member(ada)])).toEqual(['Ada Miller has not applied and has no interest in an applicant']);
    expect(unmet([...panel, member(stranger)])).toEqual(['Stranger Miller works for the Trust']);
    expect(unmet([...panel, member(dev)])).toEqual(['Dev Miller is named once']);
    expect(unmet([...panel, member(ella, { chair: true })])).toEqual(['No more than one member chairs it']);
  });

  test('are those of the decider, for every group of four of these people', () => {
    const people = [slt, headOfAsh, dev, ada, stranger, untrained];
    const asked = groups(people, 4).filter((group) => group.length > 0).flatMap(parts); // prettier-ignore
    const wrong = asked.filter((members) => {
      const decision = given(...applied).when({ type: 'SetUpPanel', data: { members: [...members] } }, hr, {
        at: monday,
      });
      return decision.ok !== (unmet(members).length === 0);
    });
    expect(asked.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  test('call training advice where the trust only advises it', () => {
    const { internalPost } = context.rules;
    const rules = { ...context.rules, internalPost: { ...internalPost, panel: { ...internalPost.panel, training: 'advised' as const } } }; // prettier-ignore
    const untaught = { ...context, rules, people: { ...context.people, trainedUntil: () => undefined } };
    expect(checkPanel(untaught, panel).at(-1)).toEqual({
      text: 'A member’s safer recruitment training is valid on 11 January 2027',
      met: false,
      advice: true,
    });
    expect(unmet(panel, untaught)).toEqual([]);
  });

  test('ask for training on the days of the interviews too', () => {
    const later = drawn('AddPanelMember', 'Interviewing: scheduled', hr).context;
    const trained = checkPanel(later, [member(lapsing)]).find(({ text }) => text.includes('training'));
    expect(trained?.text).toBe('A member’s safer recruitment training is valid on 26 January 2027 and 2 February 2027');
  });
});

describe('HR who sits on the panel', () => {
  const members = [member(slt, { chair: true, sifts: true }), member(headOfAsh, { sifts: true }), member(hrTwo)];
  const sat = play(applied, { at: monday }, move(hr, 'SetUpPanel', { members }));
  const form = (type: 'AddPanelMember' | 'RecusePanelMember', staff: StaffId) => {
    const asked = drawn(type, { history: sat, at: monday }, staff, false).context;
    return { asked, page: internalPostForms[type].pages(asked, {})[0] };
  };

  test('does not see what the others hold, and every form of it is drawn all the same', () => {
    const { asked, page } = form('AddPanelMember', hrTwo);
    expect(seenIn(asked)?.panel?.members[0]).not.toHaveProperty('holds');
    expect(page?.check?.({})).toEqual(checkPanel(context, members));
    expect(form('RecusePanelMember', hrTwo).page?.questions).toEqual(form('RecusePanelMember', hr).page?.questions);
  });

  test('is told the same of who would join as HR who does not sit on it', () => {
    for (const staff of [ella, slt, untrained, ada]) {
      const answers = { staff, chair: true, sifts: false };
      expect(
        form('AddPanelMember', hrTwo)
          .page?.check?.(answers)
          .filter(({ text }) => !text.includes('has not applied')),
      ).toEqual(
        form('AddPanelMember', hr)
          .page?.check?.(answers)
          .filter(({ text }) => !text.includes('has not applied')),
      );
    }
  });
});

describe('The form of a panel', () => {
  const [setUp] = internalPostForms.SetUpPanel.pages(context, {});

  test('begins with as many lines as the rules want members, one in the chair and two who sift', () => {
    expect(internalPostForms.SetUpPanel.begins?.(context)).toEqual({
      members: [
        { chair: true, sifts: true },
        { chair: false, sifts: true },
        { chair: false, sifts: false },
      ],
    });
  });

  test('checks the members who are named so far, and takes a line without a name for nobody', () => {
    const members = [{ staff: slt, chair: true }, { chair: true, sifts: true }, {}];
    expect(setUp?.check?.({ members }).map(({ met }) => met)).toEqual([false, false, true, true, false, true]);
    expect(setUp?.check?.({}).every(({ met }) => !met)).toBe(true);
  });

  test('checks who joins together with those who sit on it', () => {
    const adding = drawn('AddPanelMember', 'Sifting: declared', hr).context;
    const [page] = internalPostForms.AddPanelMember.pages(adding, {});
    const wrong = (staff: StaffId, chair: boolean) =>
      page?.check?.({ staff, chair, sifts: true }).filter(({ met }) => !met).map(({ text }) => text); // prettier-ignore
    expect(wrong(ella, false)).toEqual([]);
    expect(wrong(ella, true)).toEqual(['No more than one member chairs it']);
    expect(wrong(slt, true)).toEqual([]);
    expect(wrong(slt, false)).toEqual(['One member chairs it']);
    expect(wrong(ada, false)).toEqual(['Ada Miller has not applied and has no interest in an applicant']);
  });

  test('takes off nobody but members, and those who left without an interest', () => {
    const [page] = internalPostForms.RecusePanelMember.pages(drawn('RecusePanelMember', 'Sifting: member recused', hr).context, {}); // prettier-ignore
    const [who] = page?.questions ?? [];
    expect(who?.kind === 'one-of' && who.options.map(({ value }) => value)).toEqual([slt, dev]);
  });

  test('asks a member about the interest only where there is one', () => {
    const { context: asked } = drawn('DeclareInterest', 'Sifting: interests not declared', dev);
    const titles = (conflict?: string) =>
      internalPostForms.DeclareInterest.pages(asked, { ...(conflict && { conflict }) }).map(({ title }) => title);
    expect(titles()).toEqual(['Declare your interests']);
    expect(titles('none')).toEqual(['Declare your interests']);
    expect(titles('friend')).toEqual(['Declare your interests', 'Your interest']);
  });

  test('shows a member who applied, in an order that tells nothing, and never which application is whose', () => {
    const { context: asked } = drawn('DeclareInterest', 'Sifting: interests not declared', dev);
    const [page] = internalPostForms.DeclareInterest.pages(asked, {});
    expect(page?.notes).toEqual([
      { kind: 'table', title: 'Who applied', head: ['Applicant'], lines: [['Ada Miller'], ['Ben Miller']] },
    ]);
  });
});
