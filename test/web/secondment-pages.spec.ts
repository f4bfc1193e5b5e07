import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { applicant, ceo, governor, head, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { readers, type Look } from './case-reader.js';
import { hostHead, secondee, secondmentScene } from './secondment-scene.js';

let gateway: Gateway;
let look: Look;
let scene: Awaited<ReturnType<typeof secondmentScene>>;
let requested: StreamId;
let signing: StreamId;
let running: StreamId;
beforeAll(async () => {
  gateway = await startGateway('secondment-pages');
  look = readers(gateway);
  scene = await secondmentScene(gateway);
  requested = await scene.requested();
  signing = await scene.requested();
  await scene.released(signing);
  await scene.written(signing);
  await scene.signed(signing, 1, 'secondee');
  running = await scene.begun(await scene.agreed());
}, 180_000);
afterAll(() => gateway?.close());

const bystander = 'staff-060';

describe('The overview of a secondment', () => {
  test('says what it is, how the agreement stands, and what comes next of the objective', async () => {
    const page = await look(hr, `/cases/${signing}`);
    expect([page.status, page.h1]).toEqual([200, 'Head of School']);
    expect(page.under('The secondment')).toContain('Deputy Headteacher, Ashgrove Mere Primary School');
    expect(page.under('The secondment')).toContain('Monday, Tuesday, Wednesday, Thursday and half of Friday');
    expect(page.under('Agreement')).toContain('It waits for the signature of the home school and the host school.');
    expect(page.links('Terms and signatures')).toEqual([`/cases/${signing}/agreement`]);
    expect(page.under('Objective and reviews')).toContain('Comes with the first day');
  });

  test('leads to the board of both schools on the first day, and to the posts of the secondee', async () => {
    const page = await look(hr, `/cases/${requested}`);
    expect(page.links('Who holds which post at Ashgrove')).toEqual([`/board?school=school-ashgrove&on=${scene.from}`]);
    expect(page.links('Who holds which post at Dunmarsh')).toEqual([`/board?school=school-dunmarsh&on=${scene.from}`]);
    expect(page.links('The posts of the secondee over time')).toEqual([`/people/${secondee}/career`]);
    for (const path of [`/board?school=school-ashgrove&on=${scene.from}`, `/people/${secondee}/career`])
      expect([path, (await look(hr, path)).status]).toEqual([path, 200]);
  });

  test('is led to from the board on which the secondee is on secondment', async () => {
    expect((await look(hr, `/board?on=${scene.from}`)).html).toContain(`href="/cases/${running}"`);
    expect((await look(secondee, `/people/${secondee}/career`)).html).toContain(`href="/cases/${running}"`);
  });

  test('says who acts in the meantime, or that nobody does', async () => {
    const page = await look(hr, `/cases/${running}`);
    expect(page.under('Who acts in the meantime')).toContain('nobody acts for the secondee');
    expect(page.links('Arrange acting up for these days')).toEqual([
      expect.stringMatching(/^\/cases\/new\/acting-up\?post=post-[0-9a-f-]{36}&from=[0-9-]{10}&to=[0-9-]{10}$/),
    ]);
    expect((await look(hostHead, `/cases/${running}`)).under('Who acts in the meantime')).toBe('');
  });

  test('shows the secondee their own, and nothing of who acts for them', async () => {
    const page = await look(secondee, `/cases/${running}`);
    expect(page.status).toBe(200);
    expect(page.under('The secondment')).toContain('Secondee You');
    expect(page.words).not.toMatch(/Who acts|Requested by/);
  });
});

describe('The agreement of a secondment', () => {
  test('is there in every version, the newest first, with what each changes', async () => {
    const page = await look(hr, `/cases/${running}/agreement`);
    expect(page.status).toBe(200);
    expect(page.words.indexOf('Version 2')).toBeLessThan(page.words.indexOf('Version 1 Written'));
    expect(page.under('Version 2')).toContain('It is in force.');
    expect(page.under('What version 2 changes in version 1')).toMatch(/Last day: .+, instead of /);
    expect(page.under('Version 1')).toContain('its signatures do not count');
  });

  test('says who has signed, for whom and when, and who is still asked', async () => {
    const rows = (await look(hr, `/cases/${signing}/agreement`)).table('Signatures under version 1');
    expect(rows[0]).toBe('For Who signs When');
    expect(rows[1]).toMatch(/^The secondee .+ 20\d\d, \d\d:\d\d/);
    expect(rows[2]).toBe('The home school Head of Ashgrove Mere Primary School Not signed yet');
  });

  test('says what happens before one is written', async () => {
    const { words } = await look(hr, `/cases/${requested}/agreement`);
    expect(words).toContain('No agreement is written yet. HR writes it once the Head of the home school has released');
  });

  test('is shown as it was at an earlier version of the case', async () => {
    const then = await look(hr, `/cases/${running}/agreement?version=3`);
    expect(then.under('Version 1')).toContain('It waits for the signature of the secondee, the home school and the host'); // prettier-ignore
    expect(then.words).not.toContain('Version 2');
  });
});

describe('The objective and the reviews of a secondment', () => {
  test('are told with their words to both schools and to the secondee', async () => {
    for (const staff of [hr, slt, ceo, head, hostHead, secondee]) {
      const page = await look(staff, `/cases/${running}/objective`);
      expect([staff, page.status]).toEqual([staff, 200]);
      expect(page.under('Objective')).toContain('words-of-the-objective');
      expect(page.table('Reviews').join(' ')).toContain('words-of-the-review');
      expect(page.words).toContain('The secondee is asked to say that they have read it.');
    }
  });

  test('say who is asked for the next review', async () => {
    const page = await look(hr, `/cases/${running}/objective`);
    expect(page.under('Reviews')).toMatch(/Head of Dunmarsh .+ still has to record a review/);
    expect(page.table('Reviews').at(-1)).toMatch(/The host Head of Dunmarsh .+ is asked for it Not recorded yet/);
  });

  test('say what comes first while there are none', async () => {
    const page = await look(hr, `/cases/${requested}/objective`);
    expect(page.words).toContain('When the secondment begins it is worked out whether an objective is required');
    expect(page.words).toContain('Reviews begin with the secondment');
  });
});

describe('What a task of a secondment is decided on', () => {
  test('is, for the release, what is asked for, the post, who could act, and a notice to compare', async () => {
    const page = await look(head, `/tasks/${requested}/release-secondee`);
    expect(page.status).toBe(200);
    expect(page.under('What the ledger says of their posts')).toContain('Deputy Headteacher, Ashgrove');
    expect(page.under('Who else holds the home post then')).toContain('Nobody else holds');
    expect(page.under('Who could act in the meantime')).toContain('Assistant Headteacher');
    expect(page.under('For comparison')).toContain('Nobody resigns to be seconded');
    expect(page.under('For comparison')).toMatch(/Found with version \d+ of the calendar/);
  });

  test('is, for a signature, what is signed and by whom so far', async () => {
    for (const [staff, side] of [
      [head, 'home'],
      [hostHead, 'host'],
    ] as const) {
      // prettier-ignore
      const page = await look(staff, `/tasks/${signing}/sign-agreement-${side}`);
      expect([side, page.status]).toEqual([side, 200]);
      expect(page.under('What version 1 says')).toContain('Right to return To the very post that they left');
      expect(page.table('Signatures under version 1')).toHaveLength(4);
    }
  });

  test('is, for the objective and a review, what is known of both', async () => {
    const page = await look(hostHead, `/tasks/${running}/record-review-1-host`);
    expect(page.under('Objective')).toContain('words-of-the-objective');
    expect((await look(secondee, `/tasks/${running}/acknowledge-objective`)).words).toContain('words-of-the-objective');
  });
});

describe('Lists', () => {
  test.each([
    ['HR', hr],
    ['other HR', otherHr],
    ['the CEO', ceo],
    ['the Head of the home school', head],
    ['the Head of the host', hostHead],
    ['the secondee', secondee],
  ])('show %s the secondment, and what kind of case it is', async (_, staff) => {
    const page = await look(staff, '/cases?kind=secondment');
    expect(page.html).toContain(`href="/cases/${running}"`);
    expect(page.words).toContain('Secondment, opened ');
  });

  test('offer to start one to HR alone, and are narrowed by its steps', async () => {
    const page = await look(hr, '/cases');
    expect(page.links('Start a secondment')).toEqual(['/cases/new/secondment']);
    expect((await look(hr, '/')).links('Start a secondment')).toEqual(['/cases/new/secondment']);
    expect((await look(head, '/cases')).links('Start a secondment')).toEqual([]);
    const steps = [...page.html.matchAll(/<option value="(secondment-\d)"[^>]*>\s*([^<]+?)\s*</g)];
    expect(steps.length).toBeGreaterThan(3);
    for (const [, , text] of steps) expect(text).toMatch(/^Step \d: .+ \(secondment\)$/);
  });
});

describe('A secondment that is not for somebody', () => {
  test.each(['', '/agreement', '/objective', '/tasks', '/timeline'])(
    'is, at %s, as if it were not there',
    async (path) => {
      for (const staff of [bystander, governor, applicant]) {
        expect([staff, (await look(staff, `/cases/${running}${path}`)).status]).toEqual([staff, 404]);
        expect((await look(staff, '/cases')).html).not.toContain(running);
      }
    },
  );
});
