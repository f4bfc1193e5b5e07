import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { person } from './client.js';
import { applicant, ceo, governor, head, hr, otherHead, startGateway, type Gateway } from './gateway.js';

let g: Gateway;
let post: string;
const staff = 'staff-077';
beforeAll(async () => {
  g = await startGateway('board');
  const asHr = await person(g, hr);
  const title = 'Deputy Headteacher';
  const deputy = { title, school: 'school-ashgrove', management: true, teaching: true, from: '2026-09-01' };
  post = (await asHr.post('/posts-ledger', deputy)).body.case as string;
  const held = { staff, basis: 'cover', from: '2026-09-01', to: '2026-10-30' };
  await asHr.post(`/posts-ledger/${post}/assign-holder`, held);
}, 180_000);
afterAll(() => g.close());

type Shown = Readonly<{ post: string; state?: string; holders: readonly Readonly<{ staff: string }>[] }>;
const shown = async (who: string, query = ''): Promise<Shown | undefined> => {
  const { body } = await (await person(g, who)).get(`/board${query}`);
  return (body.posts as readonly Shown[]).find((one) => one.post === post);
};

describe('The board over HTTP', () => {
  test('says who holds a post on a day, and that nobody does once they have gone', async () => {
    expect(await shown(hr, '?on=2026-10-30')).toMatchObject({ state: 'covered', holders: [{ staff }] });
    expect(await shown(hr, '?on=2026-11-02')).toMatchObject({ state: 'gap', holders: [] });
    expect((await shown(hr, '?on=2026-11-01'))?.state).toBeUndefined();
    expect(await shown(hr, '?on=2026-08-31')).toBeUndefined();
  });

  test('knows nothing on a day before it was recorded', async () => {
    expect(await shown(hr, '?on=2026-10-30&knownOn=2020-01-01')).toBeUndefined();
  });

  test('shows a Head their own school alone, and is not there for who oversees none', async () => {
    expect(await shown(head)).toBeDefined();
    expect(await shown(ceo)).toBeDefined();
    expect(await shown(otherHead)).toBeUndefined();
    expect((await (await person(g, otherHead)).get('/board?school=school-ashgrove')).status).toBe(404);
    for (const who of [applicant, governor, staff])
      expect([who, (await (await person(g, who)).get('/board')).status]).toEqual([who, 404]);
  });

  test('shows the posts of a person over time to themselves and to who oversees the school, and to nobody else', async () => {
    const career = `/people/${staff}/career`;
    for (const who of [staff, hr, ceo, head]) {
      const { status, body } = await (await person(g, who)).get(career);
      expect([who, status, body.stretches]).toEqual([who, 200, [expect.objectContaining({ post, staff })]]);
    }
    for (const who of [applicant, governor]) expect((await (await person(g, who)).get(career)).status).toBe(404);
    expect((await (await person(g, staff)).get(`${career}?knownOn=2020-01-01`)).body.stretches).toEqual([]);
  });

  test('refuses a day that is none', async () => {
    expect((await (await person(g, hr)).get('/board?on=2026-09-31')).status).toBe(400);
  });
});
