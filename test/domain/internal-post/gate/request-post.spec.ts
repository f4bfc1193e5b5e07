import { expect, test } from '@jest/globals';
import type { AppointmentId } from '#libs/domain/internal-post/events.js';
import { requestPost } from '#libs/domain/internal-post/gate/request-post.js';
import { accept, refuse, type LocalDate, type PostId, type SchoolId } from '#libs/kernel/index.js';
import { given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ash, ceo, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move } from '../../../support/play.js';
import { testPack } from '../../../support/pack.js';
import { ask, chasedFrom, holdingElsewhere, others, takes } from '../asking.js';
import { at, becauseOf, historyOf, request, requested } from '../histories.js';

const ladder = chasedFrom('2027-01-11');
const requestedByHr = {
  type: 'PostRequested' as const,
  data: { title: 'Deputy Head', school: ash, requestedBy: hr, posts: 1, ladder },
};
const withReason = move(hr, 'RequestPost', { title: 'Deputy Head', school: ash, posts: 1, ...becauseOf });

test('HR asks for a post, and the ladder stands as mornings in the trust from that instant', () => {
  expect(ask([], request())).toEqual(accept(requestedByHr));
});

test('HR starts any other post with a reason, and SLT is not asked', () => {
  const started = { type: 'PostStartedForOtherReason' as const, data: { by: hr, ...becauseOf, ladder } };
  expect(ask([], withReason)).toEqual(accept(requestedByHr, started));
  expect(tasksAfter(requestedByHr, started).map(({ key }) => key)).toEqual([
    'write-job-description',
    'review-external-recruitment',
  ]);
});

test('one advert may be for several posts, and a post may arise from an appointment elsewhere', () => {
  const arisesFrom = 'appointment-9' as AppointmentId;
  const three = move(hr, 'RequestPost', { title: 'Deputy Head', school: ash, posts: 3, arisesFrom });
  expect(ask([], three)).toEqual(accept({ ...requestedByHr, data: { ...requestedByHr.data, posts: 3, arisesFrom } }));
});

test('a post may be filled on secondment, until a day, in a post of the establishment', () => {
  const post = 'post-00000000-0000-4000-8000-000000000001' as PostId;
  const until = { onSecondmentUntil: '2028-08-31' as LocalDate, post };
  const asked = move(hr, 'RequestPost', { title: 'Deputy Head', school: ash, posts: 1, ...until });
  expect(ask([], asked)).toEqual(accept({ ...requestedByHr, data: { ...requestedByHr.data, ...until } }));
});

test('the ladder is the one of the rules that the case begins under', () => {
  const { internalPost } = testPack.rules;
  const rules = {
    ...testPack.rules,
    internalPost: { ...internalPost, approval: { ladder: [{ kind: 'overdue', after: 'P1D' }] } },
  } as const;
  const decision = ask([], request(), { rules });
  expect(decision.ok && decision.events[0]?.data).toMatchObject({
    ladder: [{ kind: 'overdue', at: at('2027-01-12T09:00:00Z') }],
  });
});

test('a request late in the evening before the clocks go forward is chased on summer mornings', () => {
  const decision = ask([], request(), { at: '2027-03-27T23:30:00Z' });
  expect(decision.ok && decision.events[0]?.data).toMatchObject({
    ladder: [
      { kind: 'remind', at: '2027-03-29T08:00:00.000Z' },
      { kind: 'overdue', at: '2027-04-01T08:00:00.000Z' },
      { kind: 'escalate', at: '2027-04-03T08:00:00.000Z' },
    ],
  });
});

test('a school that the trust does not have is refused, naming it', () => {
  const school = 'school-elsewhere' as SchoolId;
  expect(ask([], move(hr, 'RequestPost', { title: 'Deputy Head', school, posts: 1 }))).toEqual(
    refuse('UnknownSchool', { school }),
  );
});

test.each(others('NotRequested'))('a case that is %s does not begin again', (status) => {
  for (const again of [request(), withReason])
    expect(ask(historyOf[status], again)).toEqual(refuse('AlreadyRequested', { status }));
});

test('only HR of that school asks, with a reason or without', () => {
  const needs = [{ role: 'HR', school: ash }];
  for (const { command } of [request(), withReason]) {
    for (const person of [slt, headOfAsh, ceo, ada])
      expect(given().when(command, person)).toEqual(refuse('NotAuthorised', { needs }));
    expect(given().when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
    expect(inShort(given().when(command, theProcessItself))).toBe('no: NotAuthorised');
  }
});

test('it asks SLT why the post lends itself to a development opportunity, whoever asked not, and the CEO for the review', () => {
  expect(tasksAfter(...requested)).toEqual([
    {
      key: 'identify-post',
      clause: '002 §Secondment opportunities',
      answers: ['IdentifyPost', 'RefuseRequest'],
      to: [{ role: 'SLT' }],
      not: [{ staff: hr, because: 'four-eyes' }],
      due: at('2027-01-16T09:00:00Z'),
      priority: 'normal',
    },
    {
      key: 'review-external-recruitment',
      clause: '002 §Secondment opportunities, external recruitment',
      answers: ['RecordExternalReview'],
      to: [{ role: 'CEO' }],
      not: [],
      priority: 'normal',
    },
  ]);
});

test.each([
  ['an empty title', { title: '  ', school: ash }],
  ['a title of 121 characters', { title: 'x'.repeat(121), school: ash }],
  ['a title of two lines', { title: 'Deputy\nHead', school: ash }],
  ['a title with a NUL, which no JSON column keeps', { title: 'Deputy\u0000Head', school: ash }],
  ['a title with half a surrogate pair, which no JSON column keeps', { title: 'Deputy \ud83c', school: ash }],
  ['no school', { title: 'Deputy Head' }],
  ['a school that is no id', { title: 'Deputy Head', school: 'Ash Primary' }],
  ['no post at all', { title: 'Deputy Head', school: ash, posts: 0 }],
  ['half a post', { title: 'Deputy Head', school: ash, posts: 1.5 }],
  ['twenty-one posts', { title: 'Deputy Head', school: ash, posts: 21 }],
  ['a reason of blanks', { title: 'Deputy Head', school: ash, reason: '   ' }],
  ['a reason of 4,001 characters', { title: 'Deputy Head', school: ash, reason: 'x'.repeat(4001) }],
  ['a field that it does not have', { title: 'Deputy Head', school: ash, salary: 1 }],
])('%s is no request', (_, data) => {
  expect(takes('RequestPost', data)).toBe(false);
});

test('twenty posts and a reason of 4,000 characters are', () => {
  expect(takes('RequestPost', { title: 'Deputy Head', school: ash, posts: 20, reason: 'x'.repeat(4000) })).toBe(true);
});

test('a title is trimmed, may be in any script, and is for one post unless it says more', () => {
  const title = ' Pennaeth ŵ 🎓 ';
  expect(requestPost.schema.parse({ title, school: ash })).toEqual({ title: 'Pennaeth ŵ 🎓', school: ash, posts: 1 });
});
