import { expect, test } from '@jest/globals';
import { hashOf } from '#libs/contents/index.js';
import type { Begun } from '#libs/domain/policy/state.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { ceo, hr, slt } from '../support/people.js';
import { useEngineOf } from './support/case.js';
import { policiesIn, texts } from './support/policies.js';

const here = useEngineOf('policy');
const streamNo = (n: number) => `policy-00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as StreamId;
const first = 'Lone working policy\n\n1. Purpose\nNobody works alone at night.\n';
const second = 'Lone working policy\n\n1. Purpose\nNobody works alone at night or in the holidays.\n';
const relaid = 'Lone working policy\n\n\n1. Purpose\nNobody works   alone at night.  \n';
const [one, two, same] = [first, second, relaid].map((text) => hashOf(Buffer.from(text))) as [string, string, string];

const deeds =
  (stream: StreamId) =>
  (type: string, data: object = {}, by = hr) => ({ type, data, by, stream });
const sltTwo = 'staff-slt-2' as StaffId;
const begun = (stream: StreamId) => {
  const deed = deeds(stream);
  return {
    registering: deed('RegisterPolicy', { title: 'Lone working', scope: { of: 'trust' }, owner: { staff: slt }, authoriser: 'CEO', referenced: false }), // prettier-ignore
    taking: deed('TakeDocument', { hash: one, mediaType: 'text/plain', bytes: first.length }),
    adopting: deed('RecordAdoption', { approvedOn: { precision: 'day', value: '2027-01-04' }, body: 'CEO' }),
  };
};
/** Nothing of it is left to wait for, so that time runs on for the others. */
const ending = (stream: StreamId) => deeds(stream)('WithdrawPolicy', { reason: 'Not needed any more.' });
const stateOf = (the: Awaited<ReturnType<typeof policiesIn>>, stream: StreamId) => the.world().states[stream] as Begun;

test('an edit voids what was approved, and an editorial draft is proven by the reader before it may be submitted', async () => {
  const { engine } = here;
  const stream = streamNo(3);
  const deed = deeds(stream);
  const { registering, taking, adopting } = begun(stream);
  const the = await policiesIn(engine, '2027-01-11T09:00:00Z', texts(first, second, relaid));
  await engine.working(the.activities, async () => {
    await the.do(registering, taking);
    await the.do(adopting, deed('OpenReview', { reason: 'Laid out anew.' }));
    await the.do(deed('EditDraft', { hash: two, class: 'editorial' }));
    expect(stateOf(the, stream).review?.draft).toMatchObject({ editorialProven: false, compared: true });
    await expect(the.do(deed('SubmitDraft', { hash: two }))).rejects.toThrow('EditorialNotProven');
    await the.do(deed('EditDraft', { hash: two, class: 'minor' }), deed('SubmitDraft', { hash: two }));
    await the.do(deed('ApproveStep', { step: 'owner', hash: two }, slt));
    await the.do(deed('EditDraft', { hash: same, class: 'editorial' }));
    expect(stateOf(the, stream).review).toMatchObject({
      stage: 'Drafting',
      approvals: 0,
      draft: { editorialProven: true },
    });
    await expect(the.do(deed('ApproveStep', { step: 'CEO', hash: two }, ceo))).rejects.toThrow('Refused');
    await the.do(ending(stream));
  });
}, 120_000);

test('a document that nobody has sent is told as missing, and HR is asked for it', async () => {
  const { engine } = here;
  const stream = streamNo(4);
  const { registering, taking } = begun(stream);
  const the = await policiesIn(engine, '2027-01-11T09:00:00Z', texts());
  await engine.working(the.activities, async () => {
    await the.do(registering, taking);
    expect(the.tasks(stream)).toContain('supply-text');
    await the.do(ending(stream));
  });
  expect(the.log(stream).map(({ event }) => event.type)).toContain('DocumentUnreadable');
  expect(the.told().map(({ reason }) => reason)).toContain('TextAwaited');
}, 60_000);

test('a policy is read, adopted, and reviewed twice in six years, each rung told once and none after the approval', async () => {
  const { engine } = here;
  const stream = streamNo(1);
  const deed = deeds(stream);
  const { registering, taking, adopting } = begun(stream);
  const the = await policiesIn(engine, '2027-01-11T09:00:00Z', texts(first, second));
  await engine.working(the.activities, async () => {
    await the.do(registering, taking);
    expect([the.count('ReadingRecorded'), the.count('DocumentUnreadable')]).toEqual([1, 0]);
    await the.do(adopting);
    expect(stateOf(the, stream).due?.due).toMatchObject({ due: '2029-01-04', from: 'pack', assumed: true });

    const review = async (hash: string, on: string, round: number) => {
      await the.until(on);
      expect([the.count('ReviewOpened'), stateOf(the, stream).status]).toEqual([round, 'Drafting']);
      await the.do(deed('EditDraft', { hash, class: 'minor' }));
      await the.do(deed('SubmitDraft', { hash }));
      while (stateOf(the, stream).status === 'Approving') {
        const step = stateOf(the, stream).review!.steps[0]!;
        await the.do(deed('ApproveStep', { step, hash }, { owner: slt, SLT: sltTwo, CEO: ceo }[step as 'owner']));
      }
      const rungs = the.count('RungReached');
      await the.until(`${Number(on.slice(0, 4)) + 1}-03-01T09:00:00Z`);
      expect(the.count('RungReached')).toBe(rungs);
      await the.do(deed('Publish', { hash, effectiveOn: (await the.now()).slice(0, 10) }));
    };
    await review(two, '2028-12-01T09:00:00Z', 1);
    expect(the.log(stream).filter(({ event }) => event.type === 'RungReached').map(({ event }) => (event.data as { rung: string }).rung)).toEqual(['before-90', 'before-60']); // prettier-ignore
    expect(stateOf(the, stream).overdue).toBe(false);
    expect(stateOf(the, stream).due?.due.due).toBe('2030-12-01');
    await the.until('2030-09-20T09:00:00Z');
    expect(the.count('RungReached')).toBe(3);
    await the.do(ending(stream));
  });
  expect(the.refusals).toEqual([]);
}, 180_000);
