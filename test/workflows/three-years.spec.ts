import { expect, test } from '@jest/globals';
import { secondmentFold, type SecondmentCase } from '#libs/domain/secondment/fold.js';
import { isRequested } from '#libs/domain/secondment/state.js';
import { ada, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { thisCase, whereOn } from '../domain/secondment/world.js';
import { aCase, useEngineOf } from './support/case.js';
import type { Engine } from './support/engine.js';

const here = useEngineOf('secondment');
const dayMs = 86_400_000;

/** A secondment that is agreed, and what people do about it on a day; between the days the process goes on by itself. */
const overTheYears = async (engine: Engine, work: (on: On) => Promise<void>) => {
  const stay = await aCase<SecondmentCase>(engine, thisCase, secondmentFold, { world: its.agreed, at: its.monday });
  await engine.working(stay.activities, async () => {
    const handle = await engine.tell(thisCase, []);
    const knows = () => engine.knows(handle, (k) => k.version === stay.log().length && k.busy === 0);
    await work(async (day, ...deeds) => {
      await knows();
      await engine.days((Date.parse(`${day}T10:00:00Z`) - Date.parse(await stay.now())) / dayMs);
      await knows();
      for (const deed of deeds)
        for (const [by, type, data = {}] of typeof deed === 'function' ? deed(stay.state()) : [deed])
          await engine.tell(thisCase, await stay.does({ by, type, data }));
      const { state } = await knows();
      return (state as unknown as SecondmentCase).status;
    }).finally(() => handle.terminate().catch(() => undefined));
  });
  return stay;
};
type Deed = readonly [by: string, type: string, data?: object];
type On = (
  day: string,
  ...deeds: readonly (Deed | ((state: SecondmentCase) => readonly Deed[]))[]
) => Promise<SecondmentCase['status']>;

const signed = (version: number): readonly Deed[] => [
  [ada, 'SignAgreement', { version, as: 'secondee' }],
  [headOfAsh, 'SignAgreement', { version, as: 'home' }],
  [headOfBirch, 'SignAgreement', { version, as: 'host' }],
];
/** Both sides say how it goes, of the review that was opened last. */
const reviewed = (state: SecondmentCase): readonly Deed[] => {
  const review = isRequested(state) ? state.reviews.length : 0;
  const record = { review, goesWell: true, note: its.reason };
  return [
    [headOfAsh, 'RecordReview', { ...record, as: 'home' }],
    [headOfBirch, 'RecordReview', { ...record, as: 'host' }],
  ];
};
const extended = (n: number, until: string) => [
  [hr, 'RequestExtension', { until, reason: its.reason }] as Deed,
  ...(n > 1 ? [reviewed] : []),
  [slt, 'DecideExtension', { extension: n, decision: 'approve', justification: its.reason }] as Deed,
  ...signed(n + 1),
];

test('a secondment is extended twice, ends early in its third year, and all else happens by itself', async () => {
  const statuses: string[] = [];
  const stay = await overTheYears(here.engine, async (on) => {
    const then = async (...args: Parameters<On>) => void statuses.push(await on(...args));
    await then('2027-01-31');
    await then(
      '2027-02-01',
      [headOfBirch, 'SetObjective', { objective: its.sealed('aim') }],
      [ada, 'AcknowledgeObjective'],
    );
    await then('2027-05-03', [headOfAsh, 'RecordReview', { review: 1, as: 'home', goesWell: true, note: its.reason }]);
    await then('2027-06-01', ...extended(1, '2028-12-31'));
    // The first last day passes, and nothing ends.
    await then('2028-02-10');
    await then('2028-10-10');
    // The hand-over is open; longer leads back to the stay.
    await then('2028-10-11', ...extended(2, '2029-12-31'));
    await then('2029-03-01', [headOfBirch, 'EndEarly', { because: 'host', lastDay: '2029-04-30', reason: its.reason }]);
    await then('2029-04-30');
    await then('2029-05-01');
    await then('2029-05-02', [headOfBirch, 'RecordObjectiveOutcome', { outcome: 'met', note: its.reason }]);
  });
  expect(statuses).toEqual([
    'Agreed',
    'Running',
    'Running',
    'Running',
    'Running',
    'Returning',
    'Running',
    'Returning',
    'Returning',
    'Ended',
    'Ended',
  ]);
  const own = stay.types().filter((type) => /^Secondment(Started|Extended|Ended)$|^ReturnOpened$/.test(type));
  expect(own).toEqual(['SecondmentStarted', 'SecondmentExtended', 'ReturnOpened', 'SecondmentExtended', 'SecondmentEnded']); // prettier-ignore
  // At the pack's cadence, from the first day to the last.
  expect(stay.types().filter((type) => type === 'ReviewOpened').length).toBeGreaterThanOrEqual(8);
  expect(stay.asked.filter((one) => one.includes(':'))).toEqual([]);
  expect(whereOn(stay.world(), ada, '2029-04-30')).toEqual({ there: [its.host], away: [its.home] });
  expect(whereOn(stay.world(), ada, '2029-05-01')).toEqual({ there: [its.home], away: [] });
  const told = stay.told().map(({ reason }) => reason);
  expect(told).toEqual(expect.arrayContaining(['SecondmentStarted', 'SecondmentReviewAwaited', 'ReturnAwaited', 'SecondmentEnded'])); // prettier-ignore
});
