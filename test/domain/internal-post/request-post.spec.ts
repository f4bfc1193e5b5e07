import { expect, test } from '@jest/globals';
import { requestPost } from '#libs/domain/internal-post/request-post.js';
import { accept, refuse, type SchoolId } from '#libs/kernel/index.js';
import { given, inShort, tasksAfter, theProcessItself } from '../../support/given.js';
import { ada, ash, headOfAsh, hr, slt } from '../../support/people.js';
import { testPack } from '../../support/pack.js';
import { commands } from './commands.js';
import { at, postRequested } from './histories.js';

const { RequestPost: request } = commands;

test('HR asks for a post, and the ladder stands as mornings in the trust from that instant', () => {
  expect(given().when(request, hr)).toEqual(accept(postRequested));
});

test('the ladder is the one of the rules that the case begins under', () => {
  const { internalPost } = testPack.rules;
  const rules = {
    internalPost: { ...internalPost, approval: { ladder: [{ kind: 'overdue', after: 'P1D' }] } },
  } as const;
  const decision = given().when(request, hr, { rules });
  expect(decision.ok && decision.events[0]?.data).toMatchObject({
    ladder: [{ kind: 'overdue', at: at('2027-01-12T09:00:00Z') }],
  });
});

test('a request late in the evening before the clocks go forward is chased on summer mornings', () => {
  const decision = given().when(request, hr, { at: '2027-03-27T23:30:00Z' });
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
  expect(given().when({ type: 'RequestPost', data: { title: 'Deputy Head', school } }, hr)).toEqual(
    refuse('UnknownSchool', { school }),
  );
});

test('a case that has begun does not begin again', () => {
  expect(given(postRequested).when(request, hr)).toEqual(refuse('AlreadyRequested', { status: 'Requested' }));
});

test('only HR asks', () => {
  for (const person of [slt, headOfAsh, ada])
    expect(given().when(request, person)).toEqual(refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }));
  expect(inShort(given().when(request, theProcessItself))).toBe('no: NotAuthorised');
});

test('it opens one task: SLT approves, whoever asked does not', () => {
  expect(tasksAfter(postRequested)).toEqual([
    {
      key: 'approve-request',
      clause: '002 §Secondment opportunities',
      answers: ['ApproveRequest', 'RefuseRequest'],
      to: [{ role: 'SLT' }],
      not: [{ staff: hr, because: 'four-eyes' }],
      due: at('2027-01-16T09:00:00Z'),
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
  ['a field that it does not have', { title: 'Deputy Head', school: ash, salary: 1 }],
])('%s is no request', (_, data) => {
  expect(requestPost.schema.safeParse(data).success).toBe(false);
});

test('a title is trimmed, and may be in any script', () => {
  const title = ' Pennaeth ŵ 🎓 ';
  expect(requestPost.schema.parse({ title, school: ash })).toEqual({ title: 'Pennaeth ŵ 🎓', school: ash });
});
