import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { allLasting } from '../../apps/gateway/web/forms/shared/without-task.js';
import { goneError } from '../../apps/gateway/web/forms/shared/gone.js';
import { questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import { rightPerson } from '../domain/internal-post/commands.js';
import * as h from '../domain/internal-post/histories.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import type { SituationName } from '../domain/internal-post/situations.js';
import { inShort, monday } from '../support/given.js';
import { ash, birch, cora, hr, hrTwo, slt } from '../support/people.js';
import { play } from '../support/play.js';
import { drawn, humanCommands, seenBy, wordsOf } from './drawn-form.js';
import { answersTo, decided, filled } from './filled-form.js';

const begins = (type: HumanCommand, context: FormContext) => internalPostForms[type].begins?.(context);
const inItsPlace = (type: HumanCommand) => drawn(type, inPlace[type], rightPerson[type] as StaffId).context;
const caller = (staff: StaffId) => drawn('RequestPost', 'NotRequested', staff).context.caller;

describe('A copy of an old post', () => {
  const old = seenBy(caller(hr), h.threeVacancies);
  const copying = { ...drawn('RequestPost', 'NotRequested', hr).context, ...(old && { copied: old }) };

  test('begins a request with its title, school and number of posts', () => {
    expect(begins('RequestPost', copying)).toEqual({ title: 'Deputy Head', posts: 3, school: ash });
    expect(begins('RequestPost', drawn('RequestPost', 'NotRequested', hr).context)).toEqual({ posts: 1 });
  });

  test('leaves the school to be chosen by HR of another', () => {
    const elsewhere = { ...copying, caller: { ...copying.caller, roles: [{ role: 'HR', school: birch }] as const } };
    expect(begins('RequestPost', elsewhere)).toEqual({ title: 'Deputy Head', posts: 3 });
    expect(internalPostForms.RequestPost.fixed?.(elsewhere)).toEqual({ school: birch });
    expect(questionsOf(internalPostForms.RequestPost.pages(elsewhere, {})).map(({ name }) => name)).toEqual(['title', 'posts', 'onSecondmentUntil', 'post', 'reason', 'arisesFrom']); // prettier-ignore
  });

  test('begins the description and the criteria of the new post, until it has its own', () => {
    const writing = drawn('WriteJobDescription', 'Describing: nothing written', hr).context;
    expect(begins('WriteJobDescription', writing)).toEqual({});
    expect(begins('WriteJobDescription', { ...writing, ...(old && { copied: old }) })).toEqual(h.description);
    const again = play(h.identified, {}, { ...h.write, command: { type: 'WriteJobDescription', data: { ...h.description, jobDescription: 'Teaches.' } } }); // prettier-ignore
    const rewriting = drawn('WriteJobDescription', { history: again, at: monday }, hr, false).context;
    expect(begins('WriteJobDescription', { ...rewriting, ...(old && { copied: old }) })).toMatchObject({ jobDescription: 'Teaches.' }); // prettier-ignore
  });
});

describe('A form begins', () => {
  test('with what stands today', () => {
    expect(begins('AmendSpecification', inItsPlace('AmendSpecification'))).toMatchObject(h.description);
    expect(begins('RescheduleInterview', drawn('RescheduleInterview', 'Interviewing: scheduled', hr, false).context)).toEqual({ startsAt: '2027-02-02T10:00:00.000Z' }); // prettier-ignore
  });

  test('with a closing two weeks ahead, at noon of a working day', () => {
    expect(begins('OpenAdvert', inItsPlace('OpenAdvert'))).toEqual({ closesAt: '2027-01-25T12:00:00.000Z' });
    const easter = { ...inItsPlace('OpenAdvert'), at: h.at('2027-03-12T09:00:00Z') };
    expect(begins('OpenAdvert', easter)).toEqual({ closesAt: '2027-03-30T11:00:00.000Z' });
  });

  test('with a closing as late as the trust’s rules want it', () => {
    const context = inItsPlace('OpenAdvert');
    const { internalPost } = context.rules;
    const rules = {
      ...context.rules,
      internalPost: { ...internalPost, advert: { ...internalPost.advert, minimumDays: 28 } },
    };
    expect(begins('OpenAdvert', { ...context, rules })).toEqual({ closesAt: '2027-02-08T12:00:00.000Z' });
  });

  test('with the draft that its author kept, and with nobody else’s', () => {
    const where = { history: h.drafted, at: monday };
    const draft = { statement: wordsOf('draft') };
    expect(begins('Apply', drawn('Apply', where, cora, false).context)).toEqual(draft);
    expect(begins('SaveDraft', drawn('SaveDraft', where, cora, false).context)).toEqual(draft);
    expect(begins('Apply', drawn('Apply', where, hr, false).context)).toEqual({});
    const form = drawn('Apply', where, cora, false);
    expect(inShort(decided(form, answersTo(form)))).toBe('ApplicationReceived');
  });
});

test('an application is written with what it has to show before one’s eyes', () => {
  const advert = { status: 'Advertised', post: { title: 'Deputy Head', school: ash, posts: 1 }, specifications: seenBy(caller(hr), h.opened)!.specifications, applications: [] }; // prettier-ignore
  const [page] = internalPostForms.Apply.pages(
    { ...inItsPlace('Apply'), seen: advert as unknown as NonNullable<FormContext['seen']> },
    {},
  );
  expect(page?.notes).toEqual([
    {
      kind: 'table',
      title: 'What your application has to show',
      head: ['Criterion', 'Kind'],
      lines: [
        ['Holds qualified teacher status', 'Essential'],
        ['Has led a subject', 'Essential'],
      ],
    },
  ]);
});

describe('Who applies', () => {
  const told = (staff: StaffId, where: SituationName) =>
    internalPostForms.Apply.pages(drawn('Apply', where, staff, false).context, {})[0]?.say;
  const leaves = 'You are on the panel for this post. You leave it as soon as you apply';

  test('is told before that it costs them their seat on the panel', () => {
    expect(told(slt, 'Advertised: panel set up')).toContain(leaves);
  });

  test('is told nothing of a panel on which they do not sit', () => {
    expect(told(hr, 'Advertised: panel set up')).not.toContain('panel');
    expect(told(slt, 'Advertised: nobody applied')).not.toContain('panel');
  });
});

describe('Where its task is not there any more', () => {
  const without = ({ task: _, ...context }: FormContext): FormContext => context;
  const closed = ({ seen: _, ...context }: FormContext): FormContext => without(context);

  test.each(humanCommands)('%s can still be drawn, and keeps what was written', (type) => {
    for (const context of [without(inItsPlace(type)), closed(inItsPlace(type))]) {
      const form = internalPostForms[type];
      const pages = form.pages(context, {});
      expect(pages.length).toBeGreaterThan(0);
      expect([form.fixed?.(context) ?? {}, form.begins?.(context) ?? {}]).toEqual([expect.anything(), expect.anything()]); // prettier-ignore
    }
    const gone = internalPostForms[type].pages(closed(inItsPlace(type)), {});
    if (gone[0]?.title === 'This task is not open any more')
      expect(questionsOf(gone).map(({ name }) => name)).toEqual(Object.keys(inItsPlace(type).spec.personal));
  });

  test('a mistake of the form itself is not taken for that', () => {
    const broken = (error: Error) =>
      allLasting({ Odd: { pages: () => { throw error; } } }).Odd.pages(inItsPlace('CancelPost'), {}); // prettier-ignore
    expect(() => broken(new Error('A mistake'))).toThrow('A mistake');
    expect(broken(goneError('Gone'))).toHaveLength(1);
  });
});

describe('What people can do with any task', () => {
  const where: SituationName = 'Requested';
  const options = (type: 'HandOverTask' | 'OverrideExclusion', name: SituationName, staff: StaffId) =>
    questionsOf(internalPostForms[type].pages(drawn(type, name, staff).context, {})).flatMap((question) =>
      question.kind === 'one-of' ? question.options.map(({ value }) => value) : [],
    );

  test('is handed over to those who may answer it, by name, and not to whoever has it', () => {
    expect(options('HandOverTask', where, slt)).toEqual(['staff-slt-2', slt]);
    expect(options('HandOverTask', 'Requested: taken', slt)).toEqual(['staff-slt-2']);
  });

  test('lets the CEO lift four eyes, and never somebody’s own case', () => {
    expect(options('OverrideExclusion', where, 'staff-ceo' as StaffId)).toEqual([hr]);
    expect(options('OverrideExclusion', 'Sifting: all meet', 'staff-ceo' as StaffId)).toEqual([]);
    expect(internalPostForms.OverrideExclusion.offered?.(drawn('OverrideExclusion', where, hr).context)).toBe(false);
  });

  test('changes the priority to the other one', () => {
    expect(filled(drawn('PrioritiseTask', where, hr), {}).data).toEqual({ task: 'identify-post', priority: 'high' });
    const escalated = drawn('PrioritiseTask', 'Requested: escalated', hr);
    expect(filled(escalated, {}).data).toEqual({ task: 'identify-post', priority: 'normal' });
  });

  test('is moved and put first by HR alone, and taken by who does not have it', () => {
    const offered = (type: HumanCommand, staff: StaffId, name: SituationName = where) =>
      internalPostForms[type].offered?.(drawn(type, name, staff).context);
    expect([hrTwo, slt].map((staff) => offered('RescheduleTask', staff))).toEqual([true, false]);
    expect([hrTwo, slt].map((staff) => offered('PrioritiseTask', staff))).toEqual([true, false]);
    expect([offered('ClaimTask', slt), offered('ReleaseTask', slt)]).toEqual([true, false]);
    expect(offered('ClaimTask', slt, 'Requested: taken')).toBe(false);
    expect(offered('ReleaseTask', slt, 'Requested: taken')).toBe(true);
  });
});
