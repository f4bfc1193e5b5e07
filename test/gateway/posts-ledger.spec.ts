import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { person } from './client.js';
import { freshKey, head, hr, otherHead, startGateway, type Gateway } from './gateway.js';
import { routes } from './journey.js';

let g: Gateway;
beforeAll(async () => {
  g = await startGateway('posts ledger');
}, 180_000);
afterAll(() => g.close());

const deputy = {
  title: 'Deputy Head',
  school: 'school-ashgrove',
  management: true,
  teaching: true,
  from: '2026-09-01',
};
const ledger = '/posts-ledger';

describe('The ledger of posts over HTTP', () => {
  test('is kept by HR: a post is established, held, and given up again', async () => {
    const asHr = await person(g, hr);
    const started = await asHr.post(ledger, deputy);
    expect(started).toMatchObject({ status: 201, body: { version: 1, events: [{ type: 'PostEstablished' }] } });
    expect(started.headers.get('location')).toBeNull();
    const post = started.body.case as string;
    expect(post).toMatch(/^post-/);
    const holder = { staff: head, basis: 'cover', from: '2040-01-01', to: '2040-01-31', pattern: [0, 0, 0, 0, 0.5] };
    const held = await asHr.post(`${ledger}/${post}/assign-holder`, holder);
    expect([held.status, held.body.refusal ?? held.body.events[0].type]).toEqual([200, 'HolderAssigned']);
    const twice = await asHr.post(`${ledger}/${post}/assign-holder`, { ...holder, pattern: [1, 1, 1, 1, 1] });
    expect(twice).toMatchObject({ status: 409, body: { refusal: expect.any(String) } });
    expect((await asHr.post(`${ledger}/${post}/delete-post`, { from: '2039-12-31' })).status).toBe(409);
  });

  test('answers the same key with the first answer', async () => {
    const asHr = await person(g, hr);
    const key = { 'idempotency-key': freshKey() };
    const [first, again] = [await asHr.post(ledger, deputy, key), await asHr.post(ledger, deputy, key)];
    expect(again.body).toEqual({ ...first.body, repeated: true });
  });

  test('is kept from everybody else, whatever they ask of it, and takes no command about tasks', async () => {
    const asHr = await person(g, hr);
    const post = (await asHr.post(ledger, deputy)).body.case as string;
    const bodies: Readonly<Record<string, object>> = {
      EstablishPost: deputy,
      AssignHolder: { staff: head, basis: 'cover', from: '2040-01-01' },
      CorrectAssignment: { assignment: 'assignment-1', from: '2040-01-01' },
      CancelAssignment: { assignment: 'assignment-1' },
      PromisePermanence: { assignment: 'assignment-1' },
      DeletePost: { from: '2040-01-01' },
    };
    const own = routes.filter(({ process }) => process.name === 'post');
    expect(own.map(({ spec }) => spec.type).sort()).toEqual(Object.keys(bodies).sort());
    const asHead = await person(g, otherHead);
    for (const { path, spec } of own) {
      const { status, body } = await asHead.post(path.replace('{id}', post), bodies[spec.type]);
      expect([spec.type, status, body.refusal]).toEqual([spec.type, 403, 'NotAuthorised']);
    }
    expect((await asHr.post(`${ledger}/${post}/claim-task`, { task: 'any' })).status).toBe(404);
  });

  test('is no case: it is in no list and on no page of cases', async () => {
    const asHr = await person(g, hr);
    const post = (await asHr.post(ledger, deputy)).body.case as string;
    expect((await asHr.get(`/cases/${post}`)).status).toBe(404);
    expect((await asHr.get(`/cases/${post}/timeline`)).status).toBe(404);
    expect(JSON.stringify((await asHr.get('/cases')).body)).not.toContain(post);
    expect((await asHr.post(`/internal-posts/${post}/freeze-post`, {})).status).toBe(404);
  });
});
