import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { projectAppointments } from '#libs/read-models/appointment-register/project.js';
import type { Told } from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { head, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, goOn, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';
import { hostHead, secondmentScene } from './secondment-scene.js';

let gateway: Gateway;
let look: Look;
let scene: Awaited<ReturnType<typeof secondmentScene>>;
let running: StreamId;
beforeAll(async () => {
  gateway = await startGateway('secondment-links');
  look = readers(gateway);
  scene = await secondmentScene(gateway);
  running = await scene.begun(await scene.agreed());
}, 180_000);
afterAll(() => gateway?.close());

const ladder: readonly object[] = [];
const fact = (type: string, data: object) => ({ by: hr, event: { type, data } });
const words = (vault: string) => ({ vault, hash: 'hash' });

describe('A secondment that an appointment gave rise to', () => {
  const opened = `secondment-${ways.appointment.appointment}` as StreamId;
  let post: StreamId;
  beforeAll(async () => {
    const asked = (one: Told): Told =>
      one.event.type === 'PostRequested'
        ? ({ ...one, event: { ...one.event, data: { ...one.event.data, onSecondmentUntil: '2028-04-18' } } } as Told)
        : one;
    post = await seeded(gateway, ways.wholeWay.map(asked));
    const { events } = await gateway.engine.store.look(post, 0);
    await projectAppointments(gateway.engine.store.pool, events);
    const { staff, title, startsOn: from, appointment: arisesFrom } = ways.appointment;
    const data = { title, secondee: staff, homeSchool: 'school-birch', hostSchool: 'school-ash', from, to: '2028-04-18', onLdp: true, arisesFrom, ladder }; // prettier-ignore
    await goOn(gateway, opened, [fact('SecondmentOpened', data)]);
  });

  test('is led to from the post, for who oversees it and for the secondee', async () => {
    for (const staff of [hr, demoId(ways.appointment.staff)]) {
      const page = await look(staff, `/cases/${post}`);
      expect(page.under('Secondments that belong to it')).toMatch(/Deputy Head ?: being agreed/);
      expect(page.html).toContain(`href="/cases/${opened}"`);
    }
    expect((await look(hr, `/cases/${post}`)).under('The post')).toContain('On secondment until 18 April 2028');
  });

  test('leads back to the post, and says which posts are still to be named', async () => {
    const page = await look(hr, `/cases/${opened}`);
    expect(page.links('The appointment that gave rise to it: Deputy Head')).toEqual([`/cases/${post}`]);
    expect(page.under('The secondment')).toContain('Home school and post Dunmarsh College');
    expect(page.under('Agreement')).toContain('Nothing is written yet.');
  });

  test('is of no other post', async () => {
    const other = await seeded(gateway, ways.wholeWay.slice(0, -3));
    expect((await look(hr, `/cases/${other}`)).under('Secondments that belong to it')).toBe('');
  });
});

describe('Who acts for a secondee', () => {
  test('stands in the secondment with their case, for who oversees the home school alone', async () => {
    const acting = await scene.acting(running, 'staff-020');
    const page = await look(head, `/cases/${running}`);
    expect(page.table('Who acts in the meantime')[1]).toMatch(/^Fiona Ghosh Deputy Headteacher Sofia Zaman/);
    expect(page.html).toContain(`href="/cases/${acting}"`);
    expect((await look(hostHead, `/cases/${running}`)).html).not.toContain(acting);
    expect((await look(hr, `/cases/${running}?version=3`)).html).not.toContain(acting);
  });
});

describe('What is decided later', () => {
  test('is, for an extension, its length in all, what the rules allow, and how it went so far', async () => {
    await scene.extending(running);
    const page = await look(slt, `/tasks/${running}/decide-extension`);
    expect(page.status).toBe(200);
    for (const said of ['Months in all 15 months', 'To be weighed It is so long', 'Why words-why-longer'])
      expect(page.under('Extension')).toContain(said);
    expect(page.under('What the rules say of a length')).toContain('One agreement lasts 12 months at most.');
    expect(page.under('Objective')).toContain('words-of-the-objective');
    expect((await look(hr, `/cases/${running}`)).under('Extension')).toContain('SLT decides on it.');
  });

  test('is, for the return, the days of the hand-over, and who holds the home post after it', async () => {
    await goOn(gateway, running, [fact('ReturnOpened', { ladder, promises: [] })]);
    const page = await look(hr, `/tasks/${running}/plan-return`);
    expect(page.status).toBe(200);
    expect(page.under('Hand-over')).toMatch(/Opens on .+ The last day at the host is /);
    expect(page.under('The return')).toContain('Where they go Not planned yet. HR plans it.');
    expect(page.under('Who else holds the home post from')).toMatch(/Nobody else holds|Who On what footing/);
  });

  test('is, for an exemption, why it is asked for, and who else holds the host post', async () => {
    await goOn(gateway, running, [fact('ExemptionAsked', { by: hr, reason: words('words-why-exempt'), ladder })]);
    const page = await look('staff-001', `/tasks/${running}/decide-exemption`);
    expect(page.under('To be permanent')).toContain('Why words-why-exempt');
    expect(page.words).toContain('Who else holds the host post');
  });
});
