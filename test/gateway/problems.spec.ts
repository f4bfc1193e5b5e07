import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signIn } from '#libs/http/sign-in.js';
import { problemKinds } from '#libs/http/problem-kinds.js';
import { problemAnswer } from '../../apps/gateway/queries/schemas.js';
import { ask, caller, person, type Answer, type Caller } from './client.js';
import { freshKey, hr, slt, startGateway, type Gateway } from './gateway.js';
import { leaves, post, requested, why } from './journey.js';

let gateway: Gateway;
let officer: Caller;
let leader: Caller;
let stream: string;
beforeAll(async () => {
  gateway = await startGateway('problems');
  officer = await person(gateway, hr);
  leader = await person(gateway, slt);
  stream = await requested(gateway);
}, 180_000);
afterAll(() => gateway?.close());

const isProblem = ({ status, headers, body }: Answer, wanted: number, name: keyof typeof problemKinds | string) => {
  expect([status, body.type, body.status]).toEqual([wanted, `/problems/${name}`, wanted]);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(problemAnswer.safeParse(body).success).toBe(true);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\.js:|select |postgres:/i);
};
const raw = (headers: Record<string, string>, body: string, path = '/internal-posts') =>
  officer.post(path, body, headers);

describe('A request that can not be understood', () => {
  test.each([
    ['without a key', { 'idempotency-key': '' }],
    ['with a blank in the key', { 'idempotency-key': 'a b' }],
    ['with a key that is too long', { 'idempotency-key': 'k'.repeat(201) }],
  ])('%s is 400 and says what to send', async (_, headers) => {
    const answer = await officer.post('/internal-posts', post, headers);
    isProblem(answer, 400, 'IdempotencyKeyRequired');
    expect(answer.body.detail).toContain('1 to 200 visible ASCII');
  });

  test('names each field that is wrong, unknown ones too', async () => {
    const answer = await officer.post('/internal-posts', { title: '', school: 7, head: 'x', 'x.y': 1 });
    isProblem(answer, 400, 'InvalidRequest');
    expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'head',
      'school',
      'title',
      'x.y',
    ]);
  });

  test.each([
    ['no JSON', '{"title":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a NUL', '{"title":"a\\u0000b","school":"school-ashgrove"}'],
    ['half a sign', '{"title":"a\\ud800b","school":"school-ashgrove"}'],
    ['a prototype', '{"title":"x","school":"school-ashgrove","__proto__":{"admin":true}}'],
    ['very deep JSON', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is 400 when its body is %s', async (_, body) => {
    isProblem(await raw({}, body), 400, 'InvalidRequest');
  });

  test('takes a sign written as two escapes', async () => {
    expect((await raw({}, '{"title":"Head of \\ud83c\\udfb5","school":"school-ashgrove"}')).status).toBe(201);
  });

  test.each(['7', '"x"', '*', 'W/"1"', '"1", "2"'])('is 400 when If-Match is %s', async (seen) => {
    isProblem(
      await leader.post(`/internal-posts/${stream}/identify-post`, why, { 'if-match': seen }),
      400,
      'InvalidIfMatch',
    );
  });

  test('is 428 when a task is answered without its version', async () => {
    isProblem(await leader.post(`/internal-posts/${stream}/identify-post`, why), 428, 'TaskVersionRequired');
    isProblem(
      await leader.post(`/internal-posts/${stream}/claim-task`, { task: 'identify-post' }),
      428,
      'TaskVersionRequired',
    );
  });

  test('is 415 for anything but plain JSON', async () => {
    isProblem(await raw({ 'content-type': 'text/plain' }, '{}'), 415, 'UnsupportedMediaType');
    isProblem(await raw({ 'content-type': 'application/jsonp' }, '{}'), 415, 'UnsupportedMediaType');
    isProblem(await raw({ 'content-encoding': 'gzip' }, '{}'), 415, 'UnsupportedMediaType');
  });

  test('is 406 for who takes no JSON', async () => {
    isProblem(await officer.get('/cases', { accept: 'text/html' }), 406, 'NotAcceptable');
    isProblem(await officer.post('/internal-posts', post, { accept: 'image/png' }), 406, 'NotAcceptable');
    expect((await officer.get('/cases', { accept: 'text/html, application/json;q=0.9' })).status).toBe(200);
  });

  test('is 413 above 256 KB, said beforehand or not', async () => {
    isProblem(await raw({}, JSON.stringify({ title: 'x'.repeat(300_000) })), 413, 'BodyTooLarge');
    const token = await gateway.token(hr);
    const chunked = await new Promise<number>((resolve, reject) => {
      const sending = request(
        `${gateway.url}/internal-posts`,
        {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': freshKey(),
          },
        },
        (answer) => resolve(answer.statusCode ?? 0),
      ).on('error', reject);
      sending.write('x'.repeat(200_000));
      sending.write('x'.repeat(200_000));
    });
    expect(chunked).toBe(413);
  });

  test.each([
    '/cases?limit=0',
    '/cases?limit=201',
    '/cases?limit=x',
    '/cases?open=maybe',
    '/cases?colour=red',
    '/cases?status=%00',
    '/tasks?limit=1&limit=2',
    '/me?x=1',
    `/cases/%E0%A4%A`,
  ])('is 400 for %s', async (path) => isProblem(await officer.get(path), 400, 'InvalidRequest'));

  test.each(['/cases?cursor=abc', '/tasks?cursor=W10', '/cases?cursor=WyJ4IiwieSJd'])(
    'is 400 for a cursor that is not ours: %s',
    async (path) => isProblem(await officer.get(path), 400, 'InvalidCursor'),
  );
});

describe('What is not there', () => {
  test.each([
    '/nothing',
    '/cases/internal-post-1',
    `/cases/internal-post-${freshKey()}`,
    '/cases/x%00y',
    `/cases/${freshKey()}/timeline`,
    '/tasks/x/y',
    `/appointments/${freshKey()}`,
    '/appointments/1',
  ])('is 404: %s', async (path) => isProblem(await officer.get(path), 404, 'NotFound'));

  test('is 404 for a version that a case has not reached', async () => {
    isProblem(await officer.get(`/cases/${stream}?version=99`), 404, 'NotFound');
  });

  test.each([`internal-post-${freshKey()}`, 'internal-post-1', 'secondment-1', 'internal-post-%00'])(
    'is 404 for a command to case %s',
    async (id) =>
      isProblem(await officer.post(`/internal-posts/${id}/cancel-post`, { reason: 'No.' }), 404, 'UnknownCase'),
  );

  test('is 404 for a command or a process that nobody knows', async () => {
    isProblem(await officer.post(`/internal-posts/${stream}/do-magic`, {}), 404, 'UnknownCommand');
    isProblem(await officer.post('/spells', {}), 404, 'NotFound');
    isProblem(await officer.post('/spells/1/cast', {}), 404, 'NotFound');
  });

  test.each([
    ['GET', '/internal-posts', 'POST'],
    ['DELETE', '/cases', 'GET'],
    ['POST', '/tasks', 'GET'],
    ['PUT', '/internal-posts/x/cancel-post', 'POST'],
    ['POST', '/me', 'GET'],
  ])('is 405 for %s %s, which takes %s', async (method, path, allow) => {
    const answer = await ask(gateway.url + path, {
      method,
      headers: { authorization: `Bearer ${await gateway.token(hr)}` },
    });
    isProblem(answer, 405, 'MethodNotAllowed');
    expect(answer.headers.get('allow')).toBe(allow);
  });
});

describe('Somebody whom nobody knows', () => {
  test.each(['/cases', '/tasks', '/me', `/cases/${freshKey()}`, `/appointments/${freshKey()}`])(
    'gets 401 at %s',
    async (path) => {
      const answer = await ask(gateway.url + path);
      isProblem(answer, 401, 'NotSignedIn');
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
      isProblem(await ask(gateway.url + path, { headers: { authorization: 'Basic eDp5' } }), 401, 'InvalidToken');
      isProblem(await ask(gateway.url + path, { headers: { authorization: 'Bearer nonsense' } }), 401, 'InvalidToken');
    },
  );

  test('gets 403 with the reason once they have left the trust, with the token that they still have', async () => {
    const token = await signIn(gateway.issuer, 'staff-022');
    expect((await caller(gateway, token).get('/me')).status).toBe(200);
    await leaves(gateway, 'staff-022');
    const answer = await caller(gateway, token).get('/me');
    isProblem(answer, 403, 'NotEmployed');
    expect(answer.body.facts).toEqual({ staff: 'staff-022' });
  });
});

test('Every problem has a page that its type leads to', async () => {
  for (const name of [...Object.keys(problemKinds), 'AdvertClosed']) {
    const { status, headers, body } = await ask(`${gateway.url}/problems/${name}`);
    expect([name, status, headers.get('content-type')]).toEqual([name, 200, 'text/html; charset=utf-8']);
    expect(body).toContain('<h1>');
  }
  isProblem(await ask(`${gateway.url}/problems/%3Cscript%3E`), 404, 'NotFound');
});
