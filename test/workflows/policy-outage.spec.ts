import { expect, test } from '@jest/globals';
import { policyFold, type PolicyCase } from '#libs/domain/policy/fold.js';
import type { Begun } from '#libs/domain/policy/state.js';
import { useEngineOf } from './support/case.js';
import { its, loneWorking, stream } from './support/lone-working.js';
import { policiesIn } from './support/policies.js';
import type { SeveralCases } from './support/several-cases.js';

const here = useEngineOf('policy');
const stateIn = (the: SeveralCases) => the.world().states[stream] as Begun;
const rungsIn = (the: SeveralCases) =>
  the.log(stream).flatMap(({ event }) => (event.type === 'RungReached' ? [event.data as { rung: string; to: string }] : [])); // prettier-ignore

test('a life through its steps, its engine lost at each: nothing is done twice, and an outage brings only the rung that stands', async () => {
  const the = await policiesIn(here.engine, '2027-01-11T09:00:00Z', loneWorking);
  const known = async () => {
    const handle = here.engine.env.client.workflow.getHandle(stream);
    const { state } = await here.engine.knows(handle, (k) => k.version === the.log(stream).length && k.busy === 0);
    const folded = the.log(stream).reduce<PolicyCase>((before, { event }) => policyFold.fold.evolve(before, event as never), policyFold.fold.initial); // prettier-ignore
    expect(state).toEqual(folded);
  };
  /** Lost and begun again from the log, it stands where it stood. */
  const lost = async () => {
    const [before, notices] = [the.log(stream).length, the.told().length];
    await the.loses(stream);
    expect([the.log(stream).length, the.told().length]).toEqual([before, notices]);
    await known();
  };
  await here.engine.working(the.activities, async () => {
    for (const deed of [its.registering, its.taking, its.adopting]) {
      await the.do(deed);
      await lost();
    }
    await the.until('2028-10-10T09:00:00Z');
    expect(rungsIn(the).map(({ rung }) => rung)).toEqual(['before-90']);
    await lost();
    // Nobody works until three weeks after it was due: three rungs before, and two after, are slept through.
    await the.loses(stream, (Date.parse('2029-01-26T09:00:00Z') - Date.parse('2028-10-10T09:00:00Z')) / 86_400_000);
    expect(rungsIn(the).map(({ rung }) => rung)).toEqual(['before-90', 'after-3']);
    expect(stateIn(the)).toMatchObject({ overdue: true, standing: 'InForce', status: 'Drafting' });
    await the.until('2029-03-01T09:00:00Z');
    expect(rungsIn(the).map(({ rung, to }) => [rung, to])).toEqual([
      ['before-90', 'owner'],
      ['after-3', 'executive'],
      ['after-4', 'committee'],
      ['after-5', 'committee'],
      ['after-6', 'board'],
      ['after-7', 'board'],
      ['after-8', 'board'],
    ]);
    for (const deed of [its.editing('substantive'), its.consulting('2029-03-20')]) {
      await the.do(deed);
      await lost();
    }
    await the.until('2029-03-22T09:00:00Z');
    expect(the.count('ConsultationClosed')).toBe(1);
    for (const deed of [its.assessing, its.submitting, ...its.approving]) {
      await the.do(deed);
      await lost();
    }
    const rungs = rungsIn(the).length;
    await the.until('2029-05-01T09:00:00Z');
    expect(rungsIn(the)).toHaveLength(rungs);
    await the.do(its.publishing('2029-05-01'));
    await lost();
    expect(stateIn(the)).toMatchObject({ overdue: false, status: 'InForce', due: { due: { due: '2031-03-22' } } });
    await the.do(its.withdrawing);
  });
  expect(the.refusals).toEqual([]);
  expect(the.told().filter(({ reason }) => reason === 'ReviewRemindsOwner')).toHaveLength(rungsIn(the).length);
  expect([the.count('PolicyMarkedOverdue'), the.count('ReviewOpened'), the.count('ReadingRecorded')]).toEqual([1, 1, 1]); // prettier-ignore
}, 120_000);
