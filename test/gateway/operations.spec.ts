import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSequencer } from '#libs/event-store/index.js';
import { readiness } from '../../apps/gateway/operations/readiness.js';
import { until } from '../support/wait.js';
import { ask, person } from './client.js';
import { hr, slt, startGateway, type Gateway } from './gateway.js';
import { requested, why } from './journey.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway('operations', { KAFKA_BROKERS: '127.0.0.1:1', METRICS_TOKEN: 'scrape-me' });
}, 180_000);
afterAll(() => gateway?.close());
const scrape = async () =>
  (await ask(`${gateway.url}/metrics`, { headers: { authorization: 'Bearer scrape-me' } })).body as string;
describe('Readiness', () => {
  const up = { postgres: true, kafka: true, temporal: true, sequencer: true, relay: true, projector: true };
  const withoutDatabase = ['commands', 'queries', 'appointments', 'events to Kafka', 'deadlines and reminders'];
  test.each([
    ['ready', [], []],
    ['degraded', ['kafka'], ['events to Kafka']],
    ['degraded', ['temporal'], ['deadlines and reminders']],
    ['degraded', ['sequencer'], ['appointments', 'events to Kafka', 'deadlines and reminders']],
    ['degraded', ['relay'], ['events to Kafka']],
    ['degraded', ['projector'], ['appointments']],
    ['down', ['postgres'], withoutDatabase],
  ] as const)('is %s without %j, and then %j stand still', (status, down, still) => {
    const now = readiness({ ...up, ...Object.fromEntries(down.map((part) => [part, false])) });
    const not = (part: object, value: unknown) =>
      Object.entries(part).flatMap(([name, is]) => (is === value ? [name] : []));
    expect([now.status, not(now.parts, 'down'), not(now.works, false)]).toEqual([status, [...down], [...still]]);
  });

  test('stays 200 while Kafka and Temporal are down, and commands are accepted', async () => {
    const { status, body } = await ask(`${gateway.url}/health/ready`);
    expect([status, body.status, body.parts]).toEqual([
      200,
      'degraded',
      { postgres: 'up', kafka: 'down', temporal: 'down', sequencer: 'down', relay: 'down', projector: 'down' },
    ]);
    await requested(gateway);
  });

  test('is 503 from when this gateway begins to stop, which still lives', async () => {
    gateway.stopping.now = true;
    const { status, body } = await ask(`${gateway.url}/health/ready`);
    gateway.stopping.now = false;
    expect([status, body.status]).toEqual([503, 'stopping']);
    expect((await ask(`${gateway.url}/health/live`)).body).toEqual({ status: 'live' });
  });
});

describe('The measurements', () => {
  test('are kept from those who lack the token for them', async () => {
    expect((await ask(`${gateway.url}/metrics`)).status).toBe(401);
    expect((await ask(`${gateway.url}/metrics`, { headers: { authorization: 'Bearer scrape-he' } })).status).toBe(401);
  });

  test('count commands by outcome, and time them', async () => {
    const officer = await person(gateway, hr);
    const stream = await requested(gateway);
    await officer.post(`/internal-posts/${stream}/amend-appointment`, {
      vacancy: 1,
      revision: 1,
      startsOn: '2030-01-01',
      reason: 'None.',
    });
    await officer.post(`/internal-posts/${stream}/cancel-post`, {});
    const text = await scrape();
    expect(text).toMatch(
      /understudy_commands_total\{process="internal-post",command="RequestPost",outcome="accepted"\} \d/,
    );
    expect(text).toContain(
      'understudy_commands_total{process="internal-post",command="AmendAppointment",outcome="NotAppointed"} 1',
    );
    expect(text).toContain(
      'understudy_commands_total{process="internal-post",command="CancelPost",outcome="invalid"} 1',
    );
    expect(text).toMatch(/understudy_command_seconds_count\{process="internal-post",command="RequestPost"\} \d/);
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('show how far a follower is behind, and that it has caught up', async () => {
    await requested(gateway);
    expect(await scrape()).toMatch(/understudy_follower_lag_events\{follower="sequencer"\} [1-9]/);
    expect(Number(/^understudy_watermark_lag_seconds (\S+)/m.exec(await scrape())?.[1])).toBeGreaterThan(0);
    const sequencer = createSequencer(gateway.engine.store);
    sequencer.start();
    try {
      await until('the sequencer has caught up', async () =>
        (await scrape()).includes('understudy_follower_lag_events{follower="sequencer"} 0'),
      );
      expect((await ask(`${gateway.url}/health/ready`)).body.parts.sequencer).toBe('up');
      expect(await scrape()).toContain('understudy_watermark_lag_seconds 0\n');
    } finally {
      await sequencer.stop();
    }
  });
});

describe('Every request', () => {
  const line = async (id: string) => {
    await until('the line is written', () => Promise.resolve(gateway.lines.some((one) => one.includes(id))));
    return gateway.lines.filter((one) => one.includes(id)).map((one) => JSON.parse(one) as Record<string, unknown>);
  };

  test('keeps a sane id that it came with, and is given one otherwise', async () => {
    const officer = await person(gateway, hr);
    expect((await officer.get('/me', { 'x-request-id': 'my-request-0001' })).headers.get('x-request-id')).toBe(
      'my-request-0001',
    );
    expect((await officer.get('/me', { 'x-request-id': 'a"b c' })).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });

  test('is one line in the log: what was done, by whom, and how it ended', async () => {
    const leader = await person(gateway, slt);
    const stream = await requested(gateway);
    await leader.post(`/internal-posts/${stream}/identify-post?secret=hidden`, why, {
      'if-match': '"1"',
      'x-request-id': 'line-of-a-command',
    });
    expect(await line('line-of-a-command')).toEqual([
      expect.objectContaining({
        method: 'POST',
        route: '/:process/:case/:command',
        status: 200,
        actor: `person:${slt}`,
        command: 'IdentifyPost',
        case: stream,
        outcome: 'accepted',
        ms: expect.any(Number),
      }),
    ]);
    expect(gateway.lines.join('')).not.toContain('hidden');
  });

  test('that fails says so with the name of its problem and nothing of its content', async () => {
    await (await person(gateway, hr)).get('/cases?colour=red', { 'x-request-id': 'line-of-a-problem' });
    expect(await line('line-of-a-problem')).toEqual([
      expect.objectContaining({ route: '/cases', status: 400, outcome: 'InvalidRequest' }),
    ]);
    expect(gateway.lines.join('')).not.toContain('colour');
  });

  test('is answered with headers that keep browsers and caches out', async () => {
    const { headers } = await ask(`${gateway.url}/health/live`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('The page to try the API on', () => {
  test('is served with all that it needs, from here alone', async () => {
    const page = await ask(`${gateway.url}/docs`);
    const needs = [...(page.body as string).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(needs).toEqual(
      expect.arrayContaining(['/docs/swagger-ui.css', '/docs/swagger-ui-bundle.js', '/docs/start.js']),
    );
    for (const path of [...needs, '/docs/oauth2-redirect.html', '/docs/oauth2-redirect.js'])
      expect([path, (await ask(gateway.url + path)).status]).toEqual([path, 200]);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.body).not.toMatch(/<script>|onload=|https?:\/\//);
  });

  test('gives away no other file', async () => {
    for (const path of ['/docs/package.json', '/docs/..%2fpackage.json', '/docs/index.js'])
      expect([path, (await ask(gateway.url + path)).status]).toEqual([path, 404]);
  });
});
