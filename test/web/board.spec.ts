import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AssignmentId, PostId, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { LocalDate } from '#libs/kernel/index.js';
import type { PostOnBoard } from '#libs/read-models/post-ledger/board.js';
import { boardView } from '../../apps/gateway/web/board/board-view.js';
import { person } from '../gateway/client.js';
import { applicant, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let look: Look;
const staff = 'staff-077';
beforeAll(async () => {
  gateway = await startGateway('web-board');
  look = readers(gateway);
  const asHr = await person(gateway, hr);
  const title = 'Deputy Headteacher';
  const deputy = { title, school: 'school-ashgrove', management: true, teaching: true, from: '2026-09-01' };
  const post = (await asHr.post('/posts-ledger', deputy)).body.case as string;
  const held = { staff, basis: 'cover', from: '2026-09-01', to: '2026-10-30' };
  await asHr.post(`/posts-ledger/${post}/assign-holder`, held);
}, 180_000);
afterAll(() => gateway?.close());

describe('The board', () => {
  test('says in words who holds a post, on what footing and until when, and leads to their career', async () => {
    const page = await look(hr, '/board?on=30+10+2026');
    expect([page.status, page.h1]).toEqual([200, 'Who holds which post']);
    expect(page.words).toContain('On 30 October 2026, as it is known now.');
    expect(page.words).toMatch(/: on cover, there, 1 September 2026 to 30 October 2026/);
    expect(page.words).not.toContain('Posts to see to');
    expect(page.html).toContain(`href="/people/${staff}/career"`);
  });

  test('says in words where nobody is there', async () => {
    const page = await look(hr, '/board?on=2+11+2026');
    expect(page.words).toContain('Posts to see to');
    expect(page.words).toContain('Gap: nobody is there');
  });

  test('says what to do where the ledger knows of no post, and where a day is none', async () => {
    expect((await look(hr, '/board?on=1+8+2026')).words).toContain('No posts are in the ledger on this day.');
    const page = await look(hr, '/board?on=31+9+2026');
    expect(page.words).toContain('On this day: enter a day, for example 27 9 2026');
  });

  test('draws a chain, and each link leads to its case', () => {
    const link = {
      stream: 'acting-up-1' as StreamId,
      staff: 'staff-2' as StaffId,
      post: 'post-1' as PostId,
      title: 'Headteacher',
      from: '2026-09-01' as LocalDate,
      insteadOf: { staff: 'staff-1' as StaffId, assignment: 'a-1' as AssignmentId },
      own: [],
      present: true,
      depth: 1,
    };
    const named = { nameOf: (id: StaffId) => `<${id}>`, schoolOf: (id: SchoolId) => id };
    const { chains } = boardView({ posts: [], chains: [[link], []] }, named, {
      on: '2026-09-01' as LocalDate,
      arranges: () => true,
    });
    expect(chains).toHaveLength(1);
    expect(chains[0]).toMatchObject({ root: '<staff-1>', rootPost: 'Headteacher' });
    expect(chains[0]?.links).toMatchObject([{ name: '<staff-2>', instead: '<staff-1>', case: '/cases/acting-up-1' }]);
  });
});

describe('A gap on the board', () => {
  const held = { staff: 'staff-1', basis: 'substantive', from: '2026-09-01', present: false, because: undefined };
  const gap = { from: '2026-10-05', to: '2026-10-09', state: 'gap', holders: [] };
  const post = { post: 'post-1', title: 'Headteacher', school: 'ash', state: 'gap', holders: [held], ahead: [gap] };
  const named = { nameOf: (id: StaffId) => id, schoolOf: (id: SchoolId) => id };
  const shown = (one: object, arranges: boolean) =>
    boardView({ posts: [one as PostOnBoard], chains: [] }, named, { on: '2026-10-01' as LocalDate, arranges: () => arranges }) // prettier-ignore
    .schools[0]?.posts[0];

  test('leads HR of the school to the form, with the post and the days filled in', () => {
    expect(shown(post, true)?.arrange).toBe('/cases/new/acting-up?post=post-1&from=2026-10-01');
    expect(shown(post, true)?.ahead[0]?.arrange).toBe('/cases/new/acting-up?post=post-1&from=2026-10-05&to=2026-10-09');
  });

  test('leads nobody else there, nor anybody where the post has no holder in whose place to act', () => {
    expect(shown(post, false)?.arrange).toBeUndefined();
    expect(shown({ ...post, holders: [] }, true)?.arrange).toBeUndefined();
  });
});

describe('The posts of a person over time', () => {
  test('are drawn and told to themselves', async () => {
    const page = await look(staff, `/people/${staff}/career`);
    expect(page.status).toBe(200);
    expect(page.words).toContain('Deputy Headteacher');
    expect(page.html).toContain('role="img"');
  });

  test('are not there for anybody who is nothing to them', async () => {
    expect((await look(applicant, `/people/${staff}/career`)).status).toBe(404);
  });

  test('are none where the ledger knew of none, and it is said whom to ask', async () => {
    const page = await look(staff, `/people/${staff}/career?knownOn=1+1+2020`);
    expect(page.words).toContain('The ledger has no post of theirs.');
  });
});
