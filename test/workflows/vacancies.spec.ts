import { expect, test } from '@jest/globals';
import type { VacancyStatus } from '#libs/domain/internal-post/vacancy.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import {
  accepted,
  appointeeWithdrew,
  declined,
  dependentsReviewed,
  offered,
  offerExtended,
  offerWithdrawn,
  proposed,
  signed,
  takenUp,
  voided,
  withdrew,
} from './support/facts.js';
import { eventually } from './support/eventually.js';
import { rungsOf } from './support/ladders.js';
import { useEngine } from './support/post.js';
import { decidedPost } from './support/stages.js';

const here = useEngine();
const vacancies = (state: InternalPostCase): readonly VacancyStatus[] =>
  state.status === 'NotRequested' ? [] : state.vacancies.map(({ status }) => status);

test('three vacancies are filled side by side, each with its own deadlines', async () => {
  const { engine } = here;
  const post = here.aTrust('three');
  const [now, week, month] = [await engine.inDays(0), await engine.inDays(7), await engine.inDays(30)];
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { posts: 3, appointable: [1, 2, 3, 4] }));
    post.happens(offered(1, 1, week), offered(2, 2, month), offered(3, 3, week), accepted(3, 3));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(8);
    await engine.knows(handle, (k) => vacancies(k.state)[0] === 'Lapsed');
    await engine.tell(post.stream, post.happens(declined(2)));
    const { state } = await engine.knows(handle, (k) => vacancies(k.state)[1] === 'ToOffer');
    expect(vacancies(state)).toEqual(['Lapsed', 'ToOffer', 'AgreeingDate']);
    await handle.terminate();
  });
  expect(post.asked.map(({ command }) => command)).toEqual([
    { type: 'LapseOffer', data: { vacancy: 1 } },
    { type: 'BringUpReserve', data: { vacancy: 2 } },
  ]);
});

test('two vacancies that are free at once ask for a reserve each, and neither twice', async () => {
  const { engine } = here;
  const post = here.aTrust('two-free');
  const [now, month] = [await engine.inDays(0), await engine.inDays(30)];
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { posts: 2, appointable: [1, 2, 3] }), offered(1, 1, month), offered(2, 2, month));
    const handle = await engine.tell(post.stream, post.log);
    await engine.tell(post.stream, post.happens(declined(1), declined(2)));
    const { state } = await engine.knows(handle, (k) => !vacancies(k.state).includes('Vacant') && k.version > 20);
    expect([...vacancies(state)].sort()).toEqual(['ToOffer', 'Unfilled']);
    await handle.terminate();
  });
  const types = post.types();
  expect(types.filter((type) => type === 'ReserveBroughtUp')).toHaveLength(1);
  expect(types.filter((type) => type === 'VacancyUnfilled')).toHaveLength(1);
});

test.each([
  ['declines', () => [declined(1)]],
  ['withdraws', () => [withdrew(1)]],
  ['loses the offer', () => [offerWithdrawn(1)]],
])('when the candidate %s, the next reserve comes up at once', async (how, events) => {
  const { engine } = here;
  const post = here.aTrust(`reserve-${how.replaceAll(' ', '-')}`);
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1, 2] }), offered(1, 1, await engine.inDays(9)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.tell(post.stream, post.happens(...events()));
    await engine.knows(handle, (k) => vacancies(k.state)[0] === 'ToOffer');
    await handle.terminate();
  });
  expect(post.log.at(-1)?.event).toMatchObject({ type: 'ReserveBroughtUp', data: { application: 'application-2' } });
});

test('with nobody left in reserve, people choose the route', async () => {
  const { engine } = here;
  const post = here.aTrust('nobody-left');
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1] }), offered(1, 1, await engine.inDays(9)), declined(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.state.status === 'AwaitingRoute');
    await handle.terminate();
  });
  expect(post.types().at(-1)).toBe('VacancyUnfilled');
});

test('an offer that is extended lapses at its new instant', async () => {
  const { engine } = here;
  const post = here.aTrust('offer-extended');
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1] }), offered(1, 1, await engine.inDays(5)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await engine.tell(post.stream, post.happens(offerExtended(1, await engine.inDays(6))));
    await engine.days(5);
    await engine.knows(handle, (k) => k.version === post.log.length);
    expect(post.asked).toEqual([]);
    await engine.days(2);
    await engine.knows(handle, (k) => vacancies(k.state)[0] === 'Lapsed');
    await handle.terminate();
  });
});

test('a start date that nobody agrees on is told to each side once, and brought to the CEO once', async () => {
  const { engine } = here;
  const post = here.aTrust('date-late');
  const now = await engine.inDays(0);
  const ladder = await rungsOf(engine, [5, 'overdue'], [9, 'escalate']);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [2] }), offered(1, 2, now), accepted(1, 2, ladder));
    post.happens(proposed(1), signed(1, 'gaining'));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(30);
    await eventually(() => expect(post.reminders()).toHaveLength(5));
    await engine.knows(handle, (k) => k.busy === 0 && k.version === post.log.length);
    await handle.terminate();
  });
  expect(post.reminders().map(({ kind, task }) => `${kind} ${task}`)).toEqual([
    'overdue agree-start-date-1-releasing',
    'overdue agree-start-date-1-candidate',
    'escalate agree-start-date-1-releasing',
    'escalate agree-start-date-1-candidate',
    'escalate settle-start-date-1',
  ]);
  expect(post.asked.map(({ command }) => command.type)).toEqual(['EscalateStartDate']);
});

test('an appointee who withdraws starts the process again; once voided, the reserve comes up', async () => {
  const { engine } = here;
  const post = here.aTrust('withdrew');
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1, 2] }), ...takenUp(1, 1, now));
    const handle = await engine.tell(post.stream, post.log);
    expect(await handle.result()).toBe('Appointed');
    const first = await engine.runOf(post.stream);
    const ladder = await rungsOf(engine, [3, 'overdue']);
    await engine.tell(post.stream, post.happens(appointeeWithdrew(1, 1, ladder)));
    await engine.days(4);
    await eventually(() => expect(post.reminders()).toMatchObject([{ task: 'review-dependents-1' }]));
    expect(await engine.runOf(post.stream)).not.toBe(first);
    await engine.tell(post.stream, post.happens(dependentsReviewed(1), voided(1, 1)));
    await engine.knows(handle, (k) => vacancies(k.state)[0] === 'ToOffer');
    await engine.tell(post.stream, post.happens(...takenUp(1, 2, now)));
    expect(await handle.result()).toBe('Appointed');
  });
  expect(post.asked.map(({ command }) => command.type)).toEqual(['BringUpReserve']);
});
