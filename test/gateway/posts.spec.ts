import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import type { StreamId } from '#libs/kernel/index.js';
import { rebuildOpenPosts } from '#libs/read-models/open-posts/rebuild.js';
import { invariants, verify, type Finding } from '#libs/verify/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { until } from '../support/wait.js';
import { caller, person } from './client.js';
import { applicant, governor, hr, otherApplicant, startGateway, type Gateway } from './gateway.js';
import { demoId, goOn, seeded } from './seed.js';

const drafter = demoId(facts.drafter);
const ends = 'staff-067'; // employed until the end of 2026
let gateway: Gateway;
let followers: Followers;
let owner: Pool;
let forAll: StreamId;
let forDunmarsh: StreamId;
let later: StreamId;

const advert = (change: object) =>
  facts.gate.map((one) =>
    one.event.type === 'AdvertOpened'
      ? ({ ...one, event: { ...one.event, data: { ...one.event.data, ...change } } } as facts.Told)
      : one,
  );
const get = async (staff: string, path: string) => (await person(gateway, staff)).get(path);
const shownTo = async (staff: string): Promise<string[]> =>
  (await get(staff, '/posts/open')).body.items.map((one: { case: string }) => one.case);
const caughtUp = () =>
  until('the projector has come to the end of the log', async () => {
    const { rows } = await owner.query<{ done: boolean }>(
      `select (select count(*) from events) = coalesce((select checkpoint from subscriptions where name = 'projector'), 0) as done`,
    );
    return rows[0]!.done;
  });
const faults = async (): Promise<Finding[]> => {
  const found: Finding[] = [];
  const chosen = invariants.filter(({ name }) => name === 'open-posts');
  const { store } = gateway.engine;
  for await (const { findings } of verify({ store, processOf, waitMs: 0 }, chosen)) found.push(...findings);
  return found;
};

beforeAll(async () => {
  gateway = await startGateway('open posts');
  owner = createOwnerPool(gateway.databaseUrl);
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  forAll = await seeded(gateway, facts.gate, facts.applying);
  forDunmarsh = await seeded(
    gateway,
    advert({ audience: { schools: ['school-dunmarsh'] }, closesAt: '2026-12-15T17:00:00.000Z' }),
  );
  later = await seeded(gateway, advert({ opensAt: '2029-01-08T09:00:00.000Z', closesAt: '2029-02-01T17:00:00.000Z' }));
  await seeded(gateway, facts.gate.slice(0, 4));
  await seeded(gateway, ways.wholeWay);
  await caughtUp();
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await owner?.end();
  await gateway?.close();
});

describe('The posts open to me', () => {
  test('are the adverts of today whose audience I am in, the next to close first', async () => {
    expect(await shownTo(otherApplicant)).toEqual([forDunmarsh, forAll]);
    expect(await shownTo(applicant)).toEqual([forAll]);
  });

  test('leave out an advert that has not opened yet', async () => {
    expect(await shownTo(hr)).not.toContain(later);
  });

  test('leave out what closes after I have left the trust, and are none for a governor', async () => {
    expect(await shownTo(ends)).toEqual([]);
    expect(await shownTo(governor)).toEqual([]);
  });

  test('show title, school, criteria and closing, and my own application or draft', async () => {
    const { body } = await get(applicant, '/posts/open');
    expect(body.items[0]).toMatchObject({
      case: forAll,
      title: 'Deputy Head',
      school: 'school-ashgrove',
      closesAt: '2027-02-01T17:00:00.000Z',
      criteria: [{ id: 'leads' }, { id: 'teaches' }],
      own: { application: 'app-of-ada', status: 'Received' },
    });
    expect((await get(drafter, '/posts/open')).body.items.at(-1).own).toMatchObject({ status: 'Draft' });
    expect((await get('staff-060', '/posts/open')).body.items[0].own).toBeNull();
    expect(JSON.stringify(body)).not.toMatch(/audience|staff-0/);
  });

  test('come page by page, each once', async () => {
    const first = (await get(otherApplicant, '/posts/open?limit=1')).body;
    const second = (await get(otherApplicant, `/posts/open?limit=1&cursor=${first.next}`)).body;
    expect([first.items[0].case, second.items[0].case, second.next]).toEqual([forDunmarsh, forAll, null]);
    expect((await get(otherApplicant, '/posts/open?cursor=nonsense')).status).toBe(400);
    expect((await get(otherApplicant, '/posts/open?limit=0')).status).toBe(400);
  });

  test('are no question for a service', async () => {
    const service = caller(gateway, await gateway.serviceToken('bench'));
    for (const path of ['/posts/open', '/me/applications'])
      expect([path, (await service.get(path)).status]).toEqual([path, 403]);
  });

  test('leave behind who looked at which on which day, once', async () => {
    for (let i = 0; i < 3; i++) await shownTo('staff-061');
    const { rows } = await owner.query<{ post: string }>(
      `select stream_id as post from advert_views where staff_id = 'staff-061'`,
    );
    expect(rows).toEqual([{ post: forAll }]);
  });
});

describe('My applications', () => {
  const of = async (staff: string) => (await get(staff, '/me/applications')).body.items;

  test('are every post that I applied to, with how far it has come', async () => {
    const items = await of(applicant);
    const told = items.map((one: { status: string; applications: { status: string }[] }) => [
      one.status,
      one.applications[0]!.status,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Advertised', 'Received'],
        ['Appointed', 'Appointed'],
      ]),
    );
    expect(items).toHaveLength(2);
    expect(items[0].path).toBe(`/cases/${items[0].case}`);
  });

  test('name the next date that concerns me', async () => {
    const next = async (staff: string) => (await of(staff)).flatMap((one: { next: object | null }) => one.next ?? []);
    expect(await next(drafter)).toContainEqual({ what: 'advert-closes', at: '2027-02-01T17:00:00.000Z' });
    const interviewed = await seeded(
      gateway,
      ways.wholeWay.slice(
        0,
        ways.wholeWay.findIndex(({ event }) => event.type === 'ScoringOpened'),
      ),
    );
    const [item] = (await of(applicant)).filter((one: { case: string }) => one.case === interviewed);
    expect(item.next).toEqual({ what: 'interview', at: '2027-02-15T17:00:00.000Z' });
    const offered = await seeded(
      gateway,
      ways.wholeWay.slice(
        0,
        ways.wholeWay.findIndex(({ event }) => event.type === 'OfferDeclined'),
      ),
    );
    const [offer] = (await of(otherApplicant)).filter((one: { case: string }) => one.case === offered);
    expect(offer).toMatchObject({ applications: [{ status: 'Offered' }], next: { what: 'interview' } });
  });

  test('are nobody else’s, and none for who has applied to nothing', async () => {
    expect(await of('staff-060')).toEqual([]);
    expect(JSON.stringify(await of(applicant))).not.toContain('app-of-ben');
  });

  test('come page by page, the latest first', async () => {
    const all = (await of(otherApplicant)).map((one: { case: string }) => one.case);
    const pages: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: { items: { case: string }[]; next: string | null } } = await get(
        otherApplicant,
        `/me/applications?limit=1${next && `&cursor=${next}`}`,
      );
      pages.push(...body.items.map((one) => one.case));
      next = body.next;
    }
    expect(pages).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });
});

describe('The register of open posts', () => {
  test('follows an advert that is frozen and re-opened, extended, and called off', async () => {
    const stream = await seeded(gateway, facts.gate);
    const add = async (type: string, data: object) => {
      await goOn(gateway, stream, [
        { by: hr, event: { type, data: { by: hr, reason: facts.words('why'), ...data } } } as unknown as facts.Told,
      ]);
      await caughtUp();
      return (await get('staff-060', '/posts/open')).body.items.find((one: { case: string }) => one.case === stream)
        ?.closesAt;
    };
    expect(await add('PostFrozen', { since: '2026-11-22T09:00:00.000Z' })).toBeUndefined();
    expect(await add('PostReopened', { days: 7, closesAt: '2027-02-08T17:00:00.000Z' })).toBe(
      '2027-02-08T17:00:00.000Z',
    );
    expect(await add('AdvertExtended', { closesAt: '2027-02-20T17:00:00.000Z', ladder: [] })).toBe(
      '2027-02-20T17:00:00.000Z',
    );
    expect(await add('PostCancelled', {})).toBeUndefined();
  });

  test('is what the log says, and a rebuild finds nothing to change', async () => {
    await caughtUp();
    expect(await faults()).toEqual([]);
    expect(await rebuildOpenPosts(owner, upcastersOf)).toBe(0);
  });

  test('is found wrong when a row is missing, changed or too many, and a rebuild puts it right', async () => {
    await owner.query(`update open_posts set closes_at = closes_at + interval '1 day' where stream_id = $1`, [forAll]);
    await owner.query('delete from open_posts where stream_id = $1', [forDunmarsh]);
    await owner.query(
      `insert into open_posts select 'internal-post-none', version, title, school_id, opens_at, closes_at, audience, criteria from open_posts where stream_id = $1`,
      [later],
    );
    expect((await faults()).map(({ subject, what }) => `${subject} ${what}`).sort()).toEqual(
      [
        `open post ${forAll} differs from its stream in closes_at`,
        `open post ${forDunmarsh} is missing`,
        'open post internal-post-none is not advertised',
      ].sort(),
    );
    expect(await rebuildOpenPosts(owner, upcastersOf)).toBe(3);
    expect(await faults()).toEqual([]);
  });
});
