import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayText, spanText } from '#libs/words/index.js';
import { ceo, governor, head, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { actingUpScene, assistant, deputy, teacher } from './acting-up-scene.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let look: Look;
let scene: Awaited<ReturnType<typeof actingUpScene>>;
beforeAll(async () => {
  gateway = await startGateway('acting-up-pages');
  look = readers(gateway);
  scene = await actingUpScene(gateway);
}, 180_000);
afterAll(() => gateway?.close());

const bystander = 'staff-060';
const whole = [hr, slt, ceo, head];

describe('The overview of acting up', () => {
  test('says who acts, for whom, when, and what they leave for it', async () => {
    const page = await look(hr, `/cases/${scene.root}`);
    expect([page.status, page.h1]).toEqual([200, 'Deputy Headteacher']);
    const told = page.under('Acting up');
    expect(told).toContain('As Deputy Headteacher, Ashgrove');
    expect(told).toContain(`When ${spanText({ from: scene.today, to: scene.to } as never)}`);
    expect(told).toContain('Leaves meanwhile Assistant Headteacher');
    expect(told).toContain('Their absence Ends with the plan for everybody’s return');
    expect(page.under('Section 128 check')).toContain('Asked of HR');
  });

  test('shows the whole chain at each of its links', async () => {
    for (const link of [scene.root, scene.below]) {
      const page = await look(hr, `/cases/${link}`);
      const rows = page.table('Who acts for whom');
      expect(rows).toHaveLength(3);
      expect(rows[1]).toMatch(/^.+ Deputy Headteacher .+$/);
      expect(rows[2]).toMatch(/^.+ Assistant Headteacher .+$/);
      for (const one of [scene.root, scene.below]) expect(page.html).toContain(`href="/cases/${one}"`);
    }
  });

  test('shows whoever acts and whoever is away their own part alone', async () => {
    for (const staff of [assistant, deputy]) {
      const page = await look(staff, `/cases/${scene.root}`);
      expect([staff, page.status]).toEqual([staff, 200]);
      expect(page.under('Acting up')).toContain('As Deputy Headteacher, Ashgrove');
      expect(page.words).not.toMatch(/Their absence|Place in the chain/);
    }
    expect((await look(deputy, `/cases/${scene.root}`)).words).not.toContain('allowance');
    expect((await look(deputy, `/cases/${scene.below}`)).status).toBe(404);
  });

  test('has no part for a return while nobody has planned it', async () => {
    const page = await look(hr, `/cases/${scene.root}`);
    expect(page.html).not.toContain(`/cases/${scene.root}/return`);
  });
});

describe('The decision on the acting allowance', () => {
  test('is made on the link, its chain, and the first day from which it may hold', async () => {
    const page = await look(slt, `/tasks/${scene.root}/determine-allowance`);
    expect(page.status).toBe(200);
    expect(page.under('The acting allowance')).toContain('To be decided by SLT');
    expect(page.under('The acting allowance')).toContain(`May hold from ${dayText(scene.today)}`);
    expect(page.under('Acting up')).toContain('As Deputy Headteacher');
  });

  test('is told to whoever acts once it is made, and never to whoever is away', async () => {
    const body = { decision: 'as-the-post', effectiveFrom: scene.today };
    await scene.answered(scene.root, 'determine-allowance', 'DetermineAllowance', body);
    const told = `Holds from ${dayText(scene.today)}`;
    for (const staff of [hr, assistant])
      expect((await look(staff, `/cases/${scene.root}`)).under('The acting allowance')).toContain(told);
    expect((await look(deputy, `/cases/${scene.root}`)).words).not.toContain(told);
  });
});

describe('The plan for everybody’s return', () => {
  beforeAll(() => scene.propose());
  const path = () => `/cases/${scene.root}/return`;

  test('is shown, row by row, to whoever sees the whole of the case', async () => {
    for (const staff of whole) {
      const page = await look(staff, path());
      expect([staff, page.status]).toEqual([staff, 200]);
      expect(page.under('The plan for everybody’s return')).toContain(`First day back ${dayText(scene.back)}`);
      const rows = page.table('Who goes back on');
      expect(rows).toHaveLength(4);
      expect(rows[1]).toMatch(/Assistant Headteacher, Ashgrove .+ Teacher, Ashgrove .+ Nothing$/);
      expect(rows[2]).toMatch(/Deputy Headteacher, Ashgrove .+ Assistant Headteacher, Ashgrove .+ Nothing$/);
      expect(rows[3]).toMatch(/None: they were away Deputy Headteacher, Ashgrove .+ Nothing$/);
      expect(page.table('Who is in each post').length).toBeGreaterThan(3);
    }
  });

  test('rests on nothing that has changed, right after it was proposed', async () => {
    const page = await look(slt, path());
    expect(page.under('Changed since the plan was proposed')).toContain('Nothing that the plan rests on.');
    expect(page.words).not.toContain('can’t be approved as it is');
  });

  test('is led to from the overview, and stands on the task of whoever decides', async () => {
    expect((await look(hr, `/cases/${scene.root}`)).links('The plan for everybody’s return')).toEqual([path()]);
    const task = await look(slt, `/tasks/${scene.root}/approve-unwinding-1`);
    expect(task.table('Who goes back on')).toHaveLength(4);
    expect(task.under('Changed since the plan was proposed')).toContain('Nothing that the plan rests on.');
  });

  test('is, for others, as if it were not there', async () => {
    for (const staff of [assistant, deputy, teacher, bystander, governor])
      expect([staff, (await look(staff, path())).status]).toEqual([staff, 404]);
    expect((await look(hr, `/cases/${scene.below}/return`)).status).toBe(404);
  });

  test('says what has changed since, and that it has to be proposed again', async () => {
    await scene.endedBelow();
    const page = await look(slt, path());
    expect(page.under('Changed since the plan was proposed')).toContain('The plan can’t be approved as it is');
    expect(page.under('Changed since the plan was proposed')).toContain('Who holds Assistant Headteacher, Ashgrove');
  });

  test('is gone once SLT has sent it back', async () => {
    const body = { proposal: 1, reason: 'Later, after the inspection.' };
    await scene.answered(scene.root, 'approve-unwinding-1', 'RejectUnwinding', body);
    for (const staff of whole) expect([staff, (await look(staff, path())).status]).toEqual([staff, 404]);
  });
});

describe('Acting up that is not for somebody', () => {
  test.each(['', '/return', '/tasks', '/timeline'])('is, at %s, as if it were not there', async (path) => {
    for (const staff of [bystander, governor]) {
      expect([staff, (await look(staff, `/cases/${scene.root}${path}`)).status]).toEqual([staff, 404]);
      expect((await look(staff, '/cases')).html).not.toContain(scene.root);
    }
  });
});
