import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PostId, StreamId } from '#libs/kernel/index.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { person } from './client.js';
import { applicant, ceo, freshKey, head, hr, otherApplicant, slt, startGateway, type Gateway } from './gateway.js';
import { routes } from './journey.js';

let g: Gateway;
beforeAll(async () => {
  g = await startGateway('key posts ledger');
}, 180_000);
afterAll(() => g.close());

const ledger = '/key-posts-ledger';
let soFar = 0;
/** A post that somebody holds for half a day a week from 2040 on, each on another weekday, so that nobody works too much. */
const heldBy = async (staff: string, title: string): Promise<PostId> => {
  const asHr = await person(g, hr);
  const made = { title, school: 'school-ashgrove', management: true, teaching: true, from: '2026-09-01' };
  const weekday = soFar++ % 5;
  const week = { pattern: [0, 1, 2, 3, 4].map((one) => (one === weekday ? 0.5 : 0)) };
  const post = (await asHr.post('/posts-ledger', { ...made, ...week })).body.case as PostId;
  const held = { staff, basis: 'substantive', from: '2040-01-01', ...week };
  expect((await asHr.post(`/posts-ledger/${post}/assign-holder`, held)).status).toBe(200);
  return post;
};
const namedPost = async (staff: string, title: string) => {
  const post = await heldBy(staff, title);
  expect((await (await person(g, hr)).post(ledger, { post })).status).toBe(201);
  return { post, at: `${ledger}/${keyPostOf(post)}` };
};

describe('Key posts over HTTP', () => {
  test('each is named once, in the stream that its post gives, whoever asks and under whichever key', async () => {
    const asHr = await person(g, hr);
    const post = await heldBy(head, 'Executive Head');
    const key = { 'idempotency-key': freshKey() };
    const first = await asHr.post(ledger, { post }, key);
    expect(first).toMatchObject({ status: 201, body: { case: keyPostOf(post), events: [{ type: 'KeyPostNamed' }] } });
    expect((await asHr.post(ledger, { post }, key)).body).toEqual({ ...first.body, repeated: true });
    expect(await asHr.post(ledger, { post })).toMatchObject({ status: 409, body: { refusal: 'KeyPostAlreadyNamed' } });
    const unknown = post.replace(/.{4}$/, '0000');
    expect(await asHr.post(ledger, { post: unknown })).toMatchObject({ body: { refusal: 'NoSuchPost' } });
  });

  test('what would follow if the holder left is kept, from two key posts and the ledger, and changes neither', async () => {
    const deputy = await namedPost(applicant, 'Deputy of the Executive');
    const { post, at } = await namedPost(head, 'Executive Head');
    const asSlt = await person(g, slt);
    const nominee = { by: 'post', post: deputy.post };
    const without = await asSlt.post(`${at}/nominate`, { nominee, readiness: 'now' });
    expect(without).toMatchObject({ status: 409, body: { refusal: 'NoEvidence' } });
    const file = 'ldp-participation-00000000-0000-8000-8000-000000000009';
    const unseen = await asSlt.post(`${at}/nominate`, { nominee, readiness: 'now', cases: [file] });
    expect(unseen).toMatchObject({ status: 409, body: { refusal: 'NoSuchEvidence', facts: { cases: [file] } } });
    expect((await asSlt.post(`${at}/nominate`, { nominee, readiness: 'now', cases: ['a drawer'] })).status).toBe(400);
    const evidence = 'Led both schools through the autumn.';
    expect((await asSlt.post(`${at}/nominate`, { nominee, readiness: 'now', evidence })).status).toBe(200);
    const versions = () =>
      Promise.all([post, deputy.post].map((one) => g.engine.store.look(one as string as StreamId, 0)));
    const before = await versions();
    const asCeo = await person(g, ceo);
    const saved = await asCeo.post(`${at}/save-scenario`, { leaver: head, lastDay: '2040-03-30' });
    expect(saved).toMatchObject({ status: 200, body: { events: [{ type: 'ScenarioSaved' }] } });
    expect(await versions()).toEqual(before);
    const { events } = await g.engine.store.look(keyPostOf(post), 0);
    expect(events.at(-1)?.event.data).toMatchObject({
      answer: {
        opens: expect.arrayContaining([expect.objectContaining({ post, outcome: 'filled' })]),
        moves: [{ staff: applicant, to: post, from: '2040-04-04' }],
      },
    });
    expect(JSON.stringify(events)).not.toContain('autumn');
  });

  test('is kept from staff, whatever they ask, but for what its holder says of themselves', async () => {
    const { post, at } = await namedPost(head, 'Executive Head');
    const bodies: Readonly<Record<string, object>> = {
      NameKeyPost: { post },
      EndKeyPost: {},
      RecordTurnover: { staff: head, kind: 'leaving', agreed: true },
      WithdrawTurnover: { turnover: 'turnover-1' },
      Nominate: { nominee: { by: 'pool' }, readiness: 'now', evidence: 'Ready.' },
      ReviewReadiness: { nomination: 'nomination-1', readiness: 'now', evidence: 'Ready.' },
      EndNomination: { nomination: 'nomination-1', because: 'left' },
      SaveScenario: { leaver: head, lastDay: '2040-03-30' },
    };
    const own = routes.filter(({ process }) => process.name === 'key-post');
    expect(own.map(({ spec }) => spec.type).sort()).toEqual(Object.keys(bodies).sort());
    for (const one of [applicant, otherApplicant]) {
      const asOne = await person(g, one);
      for (const { path, spec } of own) {
        const { status, body } = await asOne.post(path.replace('{id}', keyPostOf(post)), bodies[spec.type]);
        expect([spec.type, status, body.refusal]).toEqual([spec.type, 403, 'NotAuthorised']);
      }
    }
    const asHead = await person(g, head);
    const told = { staff: head, kind: 'leaving', on: '2040-07' };
    expect(await asHead.post(`${at}/record-turnover`, told)).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('is no case: it is on no page and in no list of cases', async () => {
    const { post } = await namedPost(head, 'Executive Head');
    const asHr = await person(g, hr);
    expect((await asHr.get(`/cases/${keyPostOf(post)}`)).status).toBe(404);
    expect((await asHr.get(`/cases/${keyPostOf(post)}/timeline`)).status).toBe(404);
    expect(JSON.stringify((await asHr.get('/cases')).body)).not.toContain(keyPostOf(post));
  });
});
