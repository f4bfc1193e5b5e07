import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { playing } from '../domain/ldp-cycle/world.js';
import { slt as sltOfSpecs } from '../support/people.js';
import { ceo, hr, otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { readers, type Look } from './case-reader.js';
import { applicants, intakeIn, panelMember } from './intake-scene.js';

let gateway: Gateway;
let look: Look;
let assessed: StreamId;
let voted: StreamId;
let ready: StreamId;
let selected: StreamId;
let running: StreamId;
beforeAll(async () => {
  gateway = await startGateway('intake-pages');
  look = readers(gateway);
  assessed = await intakeIn(gateway, playing(its.declared, ...its.assessing(sltOfSpecs, 1)));
  voted = await intakeIn(gateway, playing(its.assessed, its.verdict(sltOfSpecs, 1)));
  ready = await intakeIn(gateway, its.closedForApplications);
  selected = await intakeIn(gateway, its.selected);
  running = await intakeIn(gateway, its.askingCeo);
}, 180_000);
afterAll(() => gateway?.close());

const nameOf = async (staff: string): Promise<string> => (await gateway.engine.names([staff as never])).get(staff as never)!; // prettier-ignore
const bystander = 'staff-060';
const sltElsewhere = 'staff-007';

describe('The overview of an intake', () => {
  test('says its days and places, who stands where, and what comes next by itself', async () => {
    const page = await look(hr, `/cases/${selected}`);
    expect(page.status).toBe(200);
    const intake = page.under('The intake');
    for (const said of ['Joins on 1 September 2027', 'Cut-off for applications 31 August 2027', 'On the wait-list 1'])
      expect(intake).toContain(said);
    expect(page.under('Candidates by how they stand')).toContain('Place offered 2');
    expect(page.under('What comes next by itself')).toContain('The intake closes, once everybody is decided on');
    expect(page.links('2')).toEqual([`/cases/${selected}/candidates`]);
  });

  test('tells how far the panel is, and where it can not judge', async () => {
    const lines = (await look(hr, `/cases/${assessed}`)).table('How far the panel is');
    expect(lines[1]).toContain(`${await nameOf(applicants.one)} 3 of 3 1 of 2 needed With the panel`);
  });

  test('shows SLT who are of no panel the cohort, and nobody who was not selected', async () => {
    const page = await look(sltElsewhere, `/cases/${running}`);
    expect(page.status).toBe(200);
    expect(page.under('The intake')).toContain('Taking part 2');
    const candidates = await look(sltElsewhere, `/cases/${running}/candidates`);
    expect(candidates.words).toContain(await nameOf(applicants.one));
    for (const { words } of [page, candidates]) expect(words).not.toContain(await nameOf(applicants.four));
    expect(page.words).not.toMatch(/On the wait-list|The panel/);
  });

  test('is not there for a bystander, nor for a candidate', async () => {
    for (const staff of [bystander, applicants.one]) expect((await look(staff, `/cases/${selected}`)).status).toBe(404);
  });
});

describe('The candidates of an intake', () => {
  test('stand in tables by how they stand, whoever waits with their position', async () => {
    const page = await look(hr, `/cases/${selected}/candidates`);
    expect(page.table('Place offered')).toHaveLength(3);
    expect(page.table('On the wait-list')[1]).toMatch(new RegExp(`^${await nameOf(applicants.three)}.*\\(1\\)`));
    expect(page.table('Not selected')[1]).toContain(await nameOf(applicants.four));
  });
});

describe('What a member of the panel assesses on', () => {
  test('is the application, the criteria, and their own marks', async () => {
    const page = await look(otherSlt, `/tasks/${assessed}/assess-1-${otherSlt}`);
    expect(page.status).toBe(200);
    expect(page.h1).toContain(await nameOf(applicants.one));
    expect(page.under('The application')).toContain('What their Head said Endorsed');
    expect(page.table('Criterion by criterion').slice(1)).toEqual([
      expect.stringContaining('Leads others Nobody whose mark you may see'),
      expect.stringContaining('Learns from evidence Nobody whose mark you may see'),
    ]);
  });

  test('has the marks of others once their own are complete, and no verdict before their own', async () => {
    const page = await look(otherSlt, `/tasks/${voted}/give-verdict-1-${otherSlt}`);
    expect(page.table('Criterion by criterion')).toHaveLength(5);
    expect(page.table('Criterion by criterion').some((line) => line.includes('3 of'))).toBe(true);
    expect(page.words).not.toMatch(/Verdicts|does not agree/);
  });
});

describe('What the panel decides on', () => {
  test('is the ranking by every mark, with what becomes of each, and the places', async () => {
    const page = await look(panelMember, `/tasks/${ready}/decide-selection`);
    expect(page.status).toBe(200);
    const [first, second, third, last] = await Promise.all(
      [applicants.one, applicants.two, applicants.three, applicants.four].map(nameOf),
    );
    const places = page.under('Places');
    expect(page.table('In order of merit').slice(1)).toEqual([
      expect.stringContaining(`1 ${first}`),
      expect.stringContaining(`2 ${second}`),
      expect.stringContaining(`3 ${third}`),
      `4 ${last} Do not select Is not selected`,
    ]);
    expect(places).toContain('Free now');
  });
});

describe('What the CEO is asked each year', () => {
  test('leads to the key posts and to who will go', async () => {
    const page = await look(ceo, `/tasks/${running}/record-external-review-1`);
    expect(page.status).toBe(200);
    expect(page.links('Key posts')).toEqual(['/succession']);
  });
});

test('every tab of an intake is there for those who have it, and says so where it is empty', async () => {
  for (const tab of ['', '/candidates', '/participants', '/reviews', '/tasks', '/timeline', '/diagram'])
    for (const staff of [hr, slt, ceo])
      expect([staff, tab, (await look(staff, `/cases/${running}${tab}`)).status]).toEqual([staff, tab, 200]);
  expect((await look(hr, `/cases/${assessed}/reviews`)).words).toContain('Nothing is there for you to read yet');
});
