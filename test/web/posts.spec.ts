import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { StaffId } from '#libs/kernel/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { applicant, head, hr, otherApplicant, startGateway, type Gateway } from '../gateway/gateway.js';
import { moveOn, panel, requested } from '../gateway/journey.js';
import { postOf } from '../gateway/on-gateway.js';
import { person } from '../gateway/client.js';
import { advertised, applied, closed } from '../journeys/moves/advert.js';
import { described } from '../journeys/moves/description.js';
import { interviewsSet } from '../journeys/moves/interviews.js';
import { declared, panelSetUp } from '../journeys/moves/panel.js';
import { shortlisted, sifted } from '../journeys/moves/sift.js';
import { inDays, type Post } from '../journeys/trust.js';
import { until } from '../support/wait.js';
import { readers, type Look } from './case-reader.js';
import { signedIn } from './browser.js';

const one = applicant as StaffId;
const two = otherApplicant as StaffId;
const stranger = 'staff-077';
let gateway: Gateway;
let look: Look;
let followers: Followers;
let post: Post;
let closesAt: string;
const ics = async (staff: string, query = '') =>
  (await signedIn(gateway, staff)).by.get(`${gateway.url}/cases/${post.id}/interviews.ics${query}`);

beforeAll(async () => {
  gateway = await startGateway('web-posts');
  look = readers(gateway);
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  const body = { title: 'Head of Maths', school: 'school-ashgrove', reason: 'Cover is needed.' };
  post = postOf(gateway, await requested(gateway, body));
  await described(post);
  closesAt = await advertised(post);
  await until('the advert is in the list of open posts', async () =>
    (await look(stranger, '/posts')).words.includes('Head of Maths'),
  );
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await gateway?.close();
});

describe('The posts open to me', () => {
  test('say what they are, when they close, what is asked for and how to apply', async () => {
    const page = await look(stranger, '/posts');
    expect([page.status, page.h1]).toEqual([200, 'Posts open to me']);
    expect(page.words).toMatch(/Closes at \d+ \w+ \d{4}, \d\d:\d\d \((GMT|BST)\) \(closes in [78] days\)\./);
    expect(page.words).toContain('Essential');
    expect(page.words).toMatch(/\(shown by: [a-z, ]+\)/);
    expect(page.links('Apply')).toEqual([`/cases/${post.id}/do/apply`]);
    expect(page.links('Head of Maths, Ashgrove Mere Primary School')).toEqual([`/posts/${post.id}`]);
  });

  test('lead to the advert in full, to somebody who has no part in the case', async () => {
    const page = await look(stranger, `/posts/${post.id}`);
    expect([page.status, page.h1]).toEqual([200, 'Head of Maths']);
    expect(page.under('Job description').length).toBeGreaterThan(40);
    expect(page.under('Person specification')).toContain('Essential');
    expect(page.links('Apply for this post')).toEqual([`/cases/${post.id}/do/apply`]);
    expect(page.links('See the case of this post')).toEqual([]);
    expect((await look(stranger, `/cases/${post.id}`)).status).toBe(404);
    expect((await look(hr, `/posts/${post.id}`)).links('See the case of this post')).toEqual([`/cases/${post.id}`]);
  });

  test('are noted as looked at, once for each person and day', async () => {
    await look(head, '/posts');
    await look(head, `/posts/${post.id}`);
    const { rows } = await gateway.engine.store.pool.query('select * from advert_views where staff_id = $1', [head]);
    expect(rows).toHaveLength(1);
  });

  test('are not there under another address', async () => {
    for (const id of ['internal-post-00000000-0000-4000-8000-000000000009', 'nothing', `${post.id}x`])
      expect((await look(stranger, `/posts/${id}`)).status).toBe(404);
  });
});

describe('My applications', () => {
  test('are none before I apply, and it is said where the posts are', async () => {
    const page = await look(applicant, '/applications');
    expect(page.words).toContain('You have not applied for a post.');
    expect(page.links('Look at the posts that are open to you')).toEqual(['/posts']);
  });

  test('begin with a draft, which I can go on with', async () => {
    const drafting = { statement: 'A beginning.' };
    await (await person(gateway, applicant)).post(`/internal-posts/${post.id}/save-draft`, drafting);
    const page = await look(applicant, '/applications');
    expect(page.under('Head of Maths')).toContain('Draft You have not handed it in yet.');
    expect(page.under('Head of Maths')).toContain('The advert closes at ');
    expect(page.links('Go on with your application')).toEqual([`/cases/${post.id}/do/apply`]);
    expect(page.links('Withdraw')).toEqual([]);
  });

  test('are handed in, and can be withdrawn', async () => {
    await applied(post, one, two);
    const page = await look(applicant, '/applications');
    expect(page.under('Head of Maths')).toContain('Handed in');
    expect(page.links('Withdraw your application')).toEqual([`/cases/${post.id}/do/withdraw-application`]);
    const open = await look(applicant, '/posts');
    expect(open.words).toContain('Handed in');
    expect(open.links('Apply')).toEqual([]);
    expect(page.words).not.toContain(otherApplicant);
  });

  test('say when the interview is, for my calendar too', async () => {
    await panelSetUp(post, panel);
    await closed(post, closesAt);
    await declared(post, panel);
    await sifted(post, [one, two], { panel });
    await shortlisted(post, [one, two]);
    expect((await ics(applicant)).status).toBe(404);
    await interviewsSet(post, [one, two], await inDays(post, 3));
    const page = await look(applicant, '/applications');
    expect(page.under('Head of Maths')).toContain('Invited to interview');
    expect(page.under('Head of Maths')).toContain('Your interview begins at ');
    const [address = ''] = page.links('Add the interview to your calendar');
    expect(address).toMatch(/^\/cases\/internal-post-[0-9a-f-]+\/interviews\.ics\?application=/);
    expect((await look(applicant, address)).status).toBe(200);
  }, 120_000);
});

describe('Interviews as a calendar file', () => {
  const events = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0;

  test('are a candidate’s own, and all of them for the panel and for HR', async () => {
    const own = await ics(applicant);
    expect([own.status, own.headers.get('content-type'), events(own.text)]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      1,
    ]);
    expect(own.headers.get('content-disposition')).toBe('attachment; filename="interviews.ics"');
    expect(events((await ics(hr)).text)).toBe(2);
    expect(events((await ics('staff-008')).text)).toBe(2);
    expect((await ics(stranger)).status).toBe(404);
  });

  test('are not another candidate’s, also when their application is named', async () => {
    const text = (await ics(hr)).text.replaceAll('\r\n ', '');
    const ids = [...text.matchAll(/UID:internal-post-[0-9a-f-]{36}-(.+)@/g)].map(([, id]) => id);
    const statuses = async (staff: string) =>
      (await Promise.all(ids.map((id) => ics(staff, `?application=${id}`)))).map(({ status }) => status);
    const [mine, theirs] = [await statuses(applicant), await statuses(otherApplicant)];
    expect([...mine].sort()).toEqual([200, 404]);
    expect(theirs).toEqual([...mine].reverse());
  });

  test('name nobody, and lead to the case', async () => {
    const { text } = await ics(hr);
    expect(text).toContain('SUMMARY:Interview for Head of Maths');
    expect(text.replaceAll('\r\n ', '')).toContain(`${gateway.url}/cases/${post.id}`);
    expect(text).not.toMatch(/Ghosh|Goulding|staff-/);
  });
});

test('once the advert has closed, its address leads those who have a part to the case, and says to others that it is', async () => {
  expect((await look(stranger, `/posts/${post.id}`)).words).toContain('This post closed on ');
  const { by } = await signedIn(gateway, applicant);
  const there = await by.get(`${gateway.url}/posts/${post.id}`, { follow: false });
  expect([there.status, there.headers.get('location')]).toEqual([303, `/cases/${post.id}`]);
  await moveOn(gateway, 1);
  expect((await look(stranger, '/posts')).words).toContain('No post is open to you at the moment.');
});
