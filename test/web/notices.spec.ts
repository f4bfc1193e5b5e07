import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Instant, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Notice } from '#libs/notices/notice.js';
import { addNotice } from '#libs/notices/outbox.js';
import { applicant, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { appliedFor, requested } from '../gateway/journey.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let look: Look;
let waiting: StreamId;
let advertised: StreamId;
let told = 0;
/** Somebody is told something, a minute after what was told before. */
const tell = (to: readonly string[], more: Partial<Notice> = {}): Promise<void> =>
  addNotice(gateway.engine.store.pool, {
    key: `notice-${String(++told).padStart(3, '0')}`,
    stream: waiting,
    reason: 'ApprovalAwaited',
    kind: 'remind',
    rungAt: new Date(Date.now() - 60_000 * (100 - told)).toISOString() as Instant,
    recipients: to as readonly StaffId[],
    ...more,
  });

beforeAll(async () => {
  gateway = await startGateway('web-notices');
  look = readers(gateway);
  waiting = (await requested(gateway)) as StreamId;
  advertised = (await appliedFor(gateway)) as StreamId;
}, 180_000);
afterAll(() => gateway?.close());

describe('My notices', () => {
  test('are none at first, and it is said where to look', async () => {
    const page = await look(slt, '/notices');
    expect([page.status, page.h1]).toEqual([200, 'Notices']);
    expect(page.words).toContain('You have not been told anything yet.');
    expect(page.words).toContain('shows up here and stays; where your trust sends e-mail you get one too');
    expect(page.links('See what needs you')).toEqual(['/']);
  });

  test('say what the letter said, and lead to the task while it is open', async () => {
    await tell([slt], { task: 'identify-post', whileOpen: [slt as StaffId] });
    const page = await look(slt, '/notices');
    const heading = 'Reminder: A request for a post awaits an answer: Head of Maths, Ashgrove Mere Primary School';
    expect(page.links(heading)).toEqual([`/tasks/${waiting}/identify-post`]);
    expect(page.words).toContain('HR has asked for the post of Head of Maths at Ashgrove Mere Primary School.');
    expect(page.words).toMatch(/Please do it by \w+day \d+ \w+ \d{4}, 09:00 \((GMT|BST)\)\./);
    expect(page.words).toContain('To do');
    expect(page.words).toContain('(Policy 002, Secondment opportunities).');
  });

  test('say of a task that is closed that nothing is left to do, and lead to the case', async () => {
    await tell([hr], { task: 'open-advert', reason: 'AdvertAwaited', stream: advertised });
    const page = await look(hr, '/notices');
    expect(page.words).toContain('This has been done, or is not needed any more.');
    expect(page.links('Reminder: An advert is to be opened')).toEqual([`/cases/${advertised}`]);
    expect(page.words).not.toContain('To do');
  });

  test('lead news of an advert to the advert, which everybody may read whom it is for', async () => {
    await tell([applicant], { reason: 'AdvertOpened', kind: 'told', stream: advertised });
    const page = await look(applicant, '/notices');
    expect(page.links('A post is open for applications')).toEqual([`/posts/${advertised}`]);
  });

  test('are nobody else’s', async () => {
    expect((await look(otherHr, '/notices')).words).toContain('You have not been told anything yet.');
    expect((await look(`${otherHr}`, `/notices?recipient=${slt}`)).words).not.toContain('A request for a post');
  });

  test('leave out what was dropped before anybody was told', async () => {
    await tell([otherHr], { reason: 'PostFrozen', kind: 'told' });
    await gateway.engine.store.pool.query(
      `update notice_deliveries set status = 'closed' where key = 'notice-${String(told).padStart(3, '0')}'`,
    );
    expect((await look(otherHr, '/notices')).words).toContain('You have not been told anything yet.');
  });

  test('come the newest first, in pages that hold each once', async () => {
    const reasons = ['PostFrozen', 'PostReopened'] as const;
    for (let i = 0; i < 45; i++) await tell([otherHr], { reason: reasons[i % 2]!, kind: 'told' });
    const seen: string[] = [];
    for (let path: string | undefined = '/notices'; path;) {
      const page: Awaited<ReturnType<Look>> = await look(otherHr, path);
      seen.push(...[...page.html.matchAll(/<time datetime="([^"]+)"/g)].map(([, at = '']) => at));
      path = page.links('Older notices')[0];
    }
    expect(seen).toHaveLength(45);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  test('of many people are found by an index', async () => {
    const { pool } = gateway.engine.store;
    const { rows } = await pool.query(
      `select indexdef from pg_indexes where indexname = 'notice_deliveries_by_recipient'`,
    );
    expect(rows).toHaveLength(1);
  });
});
