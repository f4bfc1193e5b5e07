import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { pagesOf } from '../../apps/gateway/web/forms/read-form.js';
import type { Answers, FormPage, Question } from '../../apps/gateway/web/forms/types.js';
import * as h from '../domain/internal-post/histories.js';
import * as its from '../domain/internal-post/moves.js';
import type { SituationName } from '../domain/internal-post/situations.js';
import { inShort } from '../support/given.js';
import { ada, ben, dev, ella, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } from '../support/people.js';
import { move, play } from '../support/play.js';
import { drawn, type Where } from './drawn-form.js';
import { answersTo, decided } from './filled-form.js';

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;
const asked = <K extends Question['kind']>(pages: readonly FormPage[], kind: K): Of<K> => {
  const found = pages.flatMap(({ questions }) => questions).find((one) => one.kind === kind);
  if (!found) throw new Error(`No question of the kind ${kind} is asked.`);
  return found as Of<K>;
};
const pages = (type: HumanCommand, where: SituationName | Where, staff: StaffId, soFar: Answers = {}) =>
  internalPostForms[type].pages(drawn(type, where, staff).context, soFar);
const app = h.applicationOf;

describe('An application that is sifted', () => {
  test('is shown by a number, with its statement, and nowhere by a name', () => {
    const shown = pages('SiftApplication', 'Sifting: declared', headOfAsh);
    expect(shown[0]?.title).toBe('Sift the application of Candidate 1');
    expect(JSON.stringify(shown)).not.toMatch(/Ada Miller|Ben Miller/);
  });

  test('is asked of each criterion that the application shows, essential or desirable', () => {
    const { lines, options } = asked(pages('SiftApplication', 'Sifting: declared', headOfAsh), 'table');
    expect(lines).toEqual([
      { id: 'c1', text: 'Holds qualified teacher status', hint: 'Essential' },
      { id: 'c2', text: 'Has led a subject', hint: 'Essential' },
    ]);
    expect(options.map(({ value }) => value)).toEqual(['true', 'false']);
  });

  test('is settled on what is in dispute and nothing else, with the marks beside it', () => {
    const shown = pages('ReconcileSift', 'Sifting: disputed', slt);
    expect(asked(shown, 'table').lines.map(({ id }) => id)).toEqual(['c2']);
    expect(shown[0]?.notes?.at(-1)).toMatchObject({
      head: ['Criterion', 'Slt Miller', 'Head ash Miller'],
      lines: [['Has led a subject', 'Met', 'Not met']],
    });
  });
});

describe('The shortlist', () => {
  const where = 'Sifting: all meet';

  test('holds everybody who meets the criteria, all ticked, and asks no reason for that', () => {
    const { context } = drawn('ConfirmShortlist', where, hr);
    expect(asked(internalPostForms.ConfirmShortlist.pages(context, {}), 'some-of').options).toEqual([
      { value: app(ada), text: 'Ada Miller', hint: 'Ash' },
      { value: app(ben), text: 'Ben Miller', hint: 'Birch' },
    ]);
    expect(internalPostForms.ConfirmShortlist.begins?.(context)).toEqual({ applications: [app(ada), app(ben)] });
    expect(pages('ConfirmShortlist', where, hr, { applications: [app(ada), app(ben)] })).toHaveLength(1);
  });

  test('asks under which rule and why somebody is left out, by name', () => {
    const [, lawful] = pages('ConfirmShortlist', where, hr, { applications: [app(ben)] });
    expect(lawful?.say).toMatch(/^You left out Ada Miller\./);
    expect(lawful?.questions.map(({ name }) => name)).toEqual(['rule', 'reason']);
  });

  test.each([[[ada]], [[ben]]])('without %s is accepted with a rule and a reason', (kept) => {
    const form = drawn('ConfirmShortlist', where, hr);
    const posted = answersTo(form, { applications: kept.map(app) });
    expect(inShort(decided(form, posted))).toBe('ShortlistConfirmed');
  });

  test('is left to a colleague by HR on the panel, who are not shown who meets the criteria', () => {
    const members = [...h.panel, { staff: hr, chair: false, sifts: false }];
    const ready = play(h.applied, {}, move(hr, 'SetUpPanel', { members }));
    const closed = play(ready, { at: h.closing }, h.close);
    const declaring = [...h.members, hr].map((staff) => move(staff, 'DeclareInterest', { conflict: 'none' }));
    const sifts = h.sifters.flatMap((by) => [h.sifting(by, ada), h.sifting(by, ben)]);
    const history = play(closed, { at: h.siftingDay }, ...declaring, ...sifts);
    const [page] = pages('ConfirmShortlist', { history, at: h.siftingDay }, hr);
    expect(page?.say).toMatch(/Ask a colleague in HR/);
    expect(page?.questions[0]).toMatchObject({ kind: 'some-of', options: [] });
    const adding = drawn('AddPanelMember', { history, at: h.siftingDay }, hr, false);
    expect(internalPostForms.AddPanelMember.offered?.(adding.context)).toBe(true);
    expect(inShort(decided(adding, answersTo(adding, { staff: ella })))).toBe('PanelMemberJoined');
  });
});

describe('The order of the candidates', () => {
  const where = 'Deciding: not ranked';
  const { context } = drawn('RankCandidates', where, slt);

  test('begins with the best score, and shows the scores', () => {
    expect(internalPostForms.RankCandidates.begins?.(context)).toEqual({
      appointable: [app(ben), app(ada)],
      notAppointable: [],
    });
    expect(asked(pages('RankCandidates', where, slt), 'order').lines).toEqual([
      { id: app(ben), text: 'Ben Miller', hint: 'Mean score 4.00' },
      { id: app(ada), text: 'Ada Miller', hint: 'Mean score 2.50' },
    ]);
  });

  test('is checked against the scores before it is sent', () => {
    const [page] = pages('RankCandidates', where, slt);
    const keeps = (...appointable: readonly string[]) => page?.check?.({ appointable })[0]?.met;
    expect([keeps(app(ben), app(ada)), keeps(app(ada), app(ben)), keeps(app(ada))]).toEqual([true, false, true]);
  });

  test('may find somebody not appointable', () => {
    const form = drawn('RankCandidates', where, slt);
    const posted = answersTo(form, { appointable: [app(ben)], notAppointable: [app(ada)] });
    expect(inShort(decided(form, posted))).toBe('CandidatesRanked');
  });

  test('asks why one comes before the other only where the scores are equal', () => {
    expect(pages('RankCandidates', where, slt, { appointable: [app(ben), app(ada)] })).toHaveLength(2);
    const equal = play(h.scoring, { at: h.interviewAt }, ...its.scoring(ada, 5), ...its.scoring(ben, 5));
    const tied = { history: equal, at: h.decisionDay };
    const shown = pages('RankCandidates', tied, slt, { appointable: [app(ben), app(ada)] });
    expect(shown.at(-1)?.say).toBe('The scores do not tell these apart: Ben Miller before Ada Miller.');
    const form = drawn('RankCandidates', tied, slt);
    expect(inShort(decided(form, answersTo(form)))).toBe('CandidatesRanked');
  });

  test('counts nobody’s scores who was found to have an interest', () => {
    const found = move(hr, 'RecusePanelMember', { staff: dev, because: 'conflict', ...h.becauseOf });
    const [bySlt, byHead] = its.scoring(ada, 2);
    const scores = [bySlt!, byHead!, its.scoring(ada, 10)[2]!, ...its.scoring(ben, 4)];
    const scored = play(h.scoring, { at: h.interviewAt }, ...scores);
    const order = (history: Where['history']) =>
      internalPostForms.RankCandidates.begins?.(
        drawn('RankCandidates', { history, at: h.decisionDay }, slt, false).context,
      );
    expect(order(scored)).toEqual({ appointable: [app(ada), app(ben)], notAppointable: [] });
    const begins = order(play(scored, { at: h.decisionDay }, found));
    expect(begins).toEqual({ appointable: [app(ben), app(ada)], notAppointable: [] });
  });
});

describe('An interview that is held again', () => {
  const at = h.decisionDay;
  const lost = play(
    h.ranked,
    { at },
    ...[headOfAsh, dev].map((staff) =>
      move(hr, 'RecusePanelMember', { staff, because: 'unavailable', ...h.becauseOf }),
    ),
    ...[headOfBirch, sltTwo].map((staff) => move(hr, 'AddPanelMember', { staff, chair: false, sifts: true })),
  );

  test.each([[ada], [ben]])('is that of its task, also for %s, who was scored', (applicant) => {
    const form = drawn('RescheduleInterview', { history: lost, at }, hr, `schedule-interview-${app(applicant)}`);
    expect(internalPostForms.RescheduleInterview.fixed?.(form.context)).toEqual({ application: app(applicant) });
    expect(inShort(decided(form, answersTo(form)))).toBe('InterviewRescheduled');
  });

  test('is moved to a working day to come, in the place where it was', () => {
    const form = drawn('RescheduleInterview', { history: lost, at }, hr, `schedule-interview-${app(ben)}`);
    expect(internalPostForms.RescheduleInterview.begins?.(form.context)).toEqual({
      startsAt: '2027-02-10T10:00:00.000Z',
      place: 'Room 1',
    });
  });

  test('is offered for nobody outside its task, while the panel decides', () => {
    const { context } = drawn('RescheduleInterview', { history: lost, at }, hr, false);
    expect(internalPostForms.RescheduleInterview.offered?.(context)).toBe(false);
  });
});

describe('HR on the panel, who see what the panel sees', () => {
  const members = [...h.panel, { staff: hr, chair: false, sifts: false }];
  const ready = play(h.applied, {}, move(hr, 'SetUpPanel', { members }));
  const declaring = [...h.members, hr].map((staff) => move(staff, 'DeclareInterest', { conflict: 'none' }));
  const declared = play(play(ready, { at: h.closing }, h.close), { at: h.siftingDay }, ...declaring);
  const fails = h.sifters.flatMap((by) => [h.sifting(by, ada, its.metOne), h.sifting(by, ben, its.metOne)]);
  const none = play(declared, { at: h.siftingDay }, ...fails, move(hrTwo, 'ConfirmNoneMeets', {}));

  test.each([
    ['ExtendAdvert', { history: ready, at: '2027-01-12T09:00:00Z' }],
    ['AmendSpecification', { history: ready, at: '2027-01-12T09:00:00Z' }],
    ['CloseAdvertEarly', { history: ready, at: '2027-01-20T09:00:00Z' }],
    ['RecordWithdrawal', { history: declared, at: h.siftingDay }],
    ['RecusePanelMember', { history: declared, at: h.siftingDay }],
    ['FreezePost', { history: declared, at: h.siftingDay }],
    ['CancelPost', { history: declared, at: h.siftingDay }],
    ['OpenExternalRoute', { history: none, at: h.siftingDay }],
  ] as const)('give %s as they would otherwise', (type, where) => {
    const form = drawn(type, where, hr);
    expect(internalPostForms[type].offered?.(form.context) ?? true).toBe(true);
    expect(inShort(decided(form, answersTo(form, {}, true)))).not.toMatch(/^no: /);
  });

  test('and are told no name on the way', () => {
    const shown = pages('RecordWithdrawal', { history: declared, at: h.siftingDay }, hr);
    expect(optionTexts(shown)).toEqual(['Candidate 1', 'Candidate 2']);
  });
});
const optionTexts = (shown: readonly FormPage[]) => asked(shown, 'one-of').options.map(({ text }) => text);

test('a form about one application is about that of its task, whatever else is open', () => {
  const waiting = drawn('SiftApplication', 'Sifting: declared', slt, `sift-${app(ben)}-${slt}`);
  expect(internalPostForms.SiftApplication.fixed?.(waiting.context)).toEqual({ application: app(ben) });
  expect(inShort(decided(waiting, pagesAnswered(waiting)))).toBe('ApplicationSifted');
});
const pagesAnswered = (form: ReturnType<typeof drawn>) => {
  const posted = answersTo(form);
  expect(pagesOf(internalPostForms[form.type], form.context, posted)).toHaveLength(1);
  return posted;
};
