import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, person, type Caller } from './client.js';
import { freshKey, head, hr, otherSlt, slt, startGateway, type Gateway } from './gateway.js';
import { post, requested, routes, why } from './journey.js';

let gateway: Gateway;
let officer: Caller;
let leader: Caller;
let colleague: Caller;
beforeAll(async () => {
  gateway = await startGateway('commands');
  [officer, leader, colleague] = (await Promise.all([hr, slt, otherSlt].map((id) => person(gateway, id)))) as [
    Caller,
    Caller,
    Caller,
  ];
}, 180_000);
afterAll(() => gateway?.close());
const versionOf = async (who: Caller, stream: string, key: string) =>
  (await who.get(`/tasks/${stream}/${key}`)).headers.get('etag')!;

describe('A command that starts a case', () => {
  test('answers 201 with the case, its version, its events, and where it is', async () => {
    const { status, headers, body } = await officer.post('/internal-posts', post);
    expect(status).toBe(201);
    expect(body).toEqual({
      case: expect.stringMatching(/^internal-post-[0-9a-f-]{36}$/),
      version: 1,
      events: [{ type: 'PostRequested', version: 1, at: expect.any(String) }],
      repeated: false,
    });
    expect(headers.get('location')).toBe(`/cases/${body.case}`);
    expect(headers.get('etag')).toBe('"1"');
    expect((await officer.get(headers.get('location')!)).body.title).toBe(post.title);
  });

  test('clicked twice, even at once, is one case and the same answer', async () => {
    const key = { 'idempotency-key': freshKey() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => officer.post('/internal-posts', post, key)));
    const again = await officer.post('/internal-posts', post, key);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(
      new Set([...answers, again].map(({ body }) => JSON.stringify([body.case, body.version, body.events]))).size,
    ).toBe(1);
    expect(again.body.repeated).toBe(true);
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
  });

  test('with a key that was used for another body is refused', async () => {
    const key = { 'idempotency-key': freshKey() };
    await officer.post('/internal-posts', post, key);
    const { status, body } = await officer.post('/internal-posts', { ...post, title: 'Another' }, key);
    expect([status, body.type]).toEqual([409, '/problems/IdempotencyKeyReused']);
  });

  test('with the same key from two people is two cases', async () => {
    const key = { 'idempotency-key': freshKey() };
    const other = await person(gateway, 'staff-003');
    const [one, two] = await Promise.all([
      officer.post('/internal-posts', post, key),
      other.post('/internal-posts', post, key),
    ]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.body.case).not.toBe(two.body.case);
  });

  test('is refused, with whom to ask, when the caller may not give it', async () => {
    const { status, body } = await leader.post('/internal-posts', post);
    expect([status, body.refusal, body.clause]).toEqual([403, 'NotAuthorised', '002 §Secondment opportunities']);
    expect(body.facts.needs).toEqual([expect.objectContaining({ role: 'HR' })]);
  });
});

describe('A command that answers a task', () => {
  test('is accepted on the version that was seen, with the case’s version as its ETag', async () => {
    const stream = await requested(gateway);
    const seen = await versionOf(leader, stream, 'identify-post');
    const { status, headers, body } = await leader.post(`/internal-posts/${stream}/identify-post`, why, {
      'if-match': seen,
    });
    expect([status, headers.get('etag'), headers.get('location')]).toEqual([200, '"2"', null]);
    expect(body.events).toEqual([{ type: 'PostIdentified', version: 2, at: expect.any(String) }]);
  });

  test('on a version that is no longer so is told what changed and by whom', async () => {
    const stream = await requested(gateway);
    const seen = await versionOf(leader, stream, 'identify-post');
    await colleague.post(`/internal-posts/${stream}/claim-task`, { task: 'identify-post' }, { 'if-match': seen });
    const { status, body } = await leader.post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': seen });
    expect([status, body.refusal]).toEqual([409, 'TaskChanged']);
    expect(body.facts).toMatchObject({
      task: 'identify-post',
      seen: 1,
      now: 2,
      claimedBy: otherSlt,
      changes: [{ type: 'TaskClaimed', by: { person: otherSlt } }],
    });
  });

  test('that somebody else has claimed is told who', async () => {
    const stream = await requested(gateway);
    await colleague.post(`/internal-posts/${stream}/claim-task`, { task: 'identify-post' }, { 'if-match': '"1"' });
    const { status, body } = await leader.post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': '"2"' });
    expect([status, body.refusal, body.facts]).toEqual([
      409,
      'TaskClaimedByAnother',
      { task: 'identify-post', by: otherSlt },
    ]);
  });

  test('is claimed, released, and then answered by another', async () => {
    const stream = await requested(gateway);
    const task = { task: 'identify-post' };
    const claimed = await colleague.post(`/internal-posts/${stream}/claim-task`, task, { 'if-match': '"1"' });
    const released = await colleague.post(`/internal-posts/${stream}/release-task`, task, { 'if-match': '"2"' });
    const approved = await leader.post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': '"3"' });
    expect([claimed.status, released.status, approved.status]).toEqual([200, 200, 200]);
  });

  test('repeated after it was accepted gets its first answer, although the task is gone', async () => {
    const stream = await requested(gateway);
    const again = { 'idempotency-key': freshKey(), 'if-match': '"1"' };
    const first = await leader.post(`/internal-posts/${stream}/identify-post`, why, again);
    const second = await leader.post(`/internal-posts/${stream}/identify-post`, why, again);
    expect(second.body).toEqual({ ...first.body, repeated: true });
  });

  test('is won by one of many who answer at once, and the others learn who', async () => {
    const stream = await requested(gateway);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? leader : colleague).post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': '"1"' }),
      ),
    );
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost).toHaveLength(11);
    for (const { status, body } of lost)
      expect([status, body.refusal, body.facts.changes[0].type]).toEqual([409, 'TaskChanged', 'PostIdentified']);
  });

  test('is refused by person when a rule excludes the one who would hold the role', async () => {
    const both = await person(gateway, hr);
    const stream = await requested(gateway);
    const { status, body } = await both.post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': '"1"' });
    expect([status, body.refusal, body.facts]).toEqual([
      403,
      'ExcludedFromTask',
      { task: 'identify-post', because: 'four-eyes' },
    ]);
  });
});

describe('The routes', () => {
  test('serve every command of every process, and none that only the process may give', async () => {
    const types = routes.map(({ spec }) => spec.type);
    expect(types).toEqual(
      expect.arrayContaining(['RequestPost', 'IdentifyPost', 'Apply', 'ClaimTask', 'VoidAppointment']),
    );
    expect(types).not.toContain('CloseAdvert');
    const stream = await requested(gateway);
    const uuid = stream.slice(-36);
    for (const { path, process } of routes) {
      const address = path.replace('{id}', `${process.name}-${uuid}`);
      const { status, body } = await officer.post(address, { unknown: 1 }, { 'if-match': '"1"' });
      expect([path, status, body.errors.some((one: { path: string }) => one.path === 'unknown')]).toEqual([
        path,
        400,
        true,
      ]);
    }
    const closing = await officer.post(`/internal-posts/${stream}/close-advert`, {});
    expect([closing.status, closing.body.type]).toEqual([404, '/problems/UnknownCommand']);
  });

  test('let nobody in without a token, before anything else is looked at', async () => {
    for (const { path } of routes) {
      const { status } = await ask(gateway.url + path.replace('{id}', 'x'), { method: 'POST', body: 'no JSON' });
      expect([path, status]).toEqual([path, 401]);
    }
  });

  test('let a service give no command of a person', async () => {
    const token = await gateway.serviceToken('payroll');
    const { status, body } = await ask(`${gateway.url}/internal-posts`, {
      method: 'POST',
      body: JSON.stringify(post),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': freshKey() },
    });
    expect([status, body.refusal]).toEqual([403, 'NotAuthorised']);
  });

  test('let a Head of another matter answer nothing', async () => {
    const stream = await requested(gateway);
    const { status } = await (
      await person(gateway, head)
    ).post(`/internal-posts/${stream}/cancel-post`, { reason: 'No.' });
    expect(status).toBe(403);
  });
});
