import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant, governor, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/index.js';
import { atPages, said, type AtPages } from './at-forms.js';
import { policiesIn, policyScene, publishBoats, type PolicyScene } from './policy-scene.js';

let gateway: Gateway;
let scene: PolicyScene;
const at = new Map<string, AtPages>();
const page = (staff: string, path: string) => at.get(staff)!.get(path);
const words = async (staff: string, path: string) => said(await page(staff, path));
const tabs = ['versions', 'clauses', 'findings', 'links', 'acknowledgements'] as const;
beforeAll(async () => {
  gateway = await startGateway('web-policy-tabs');
  scene = await policyScene(gateway);
  for (const staff of [hr, head, governor, applicant, 'staff-060']) at.set(staff, await atPages(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());

describe('The page of a policy', () => {
  test('says when the next review is due and why, with the lines, and what contradicts it', async () => {
    const shown = await words(hr, `/cases/${scene.kites}`);
    expect(shown).toMatch(/In force, overdue since 14 March 2025: \d+ days late/);
    expect(shown).toContain('a policy whose review is late stays in force');
    expect(shown).toContain('Why The date that the document prints (line 9)');
    expect(shown).toContain('14 March 2026. The cadence that the document states (line 27): 3 years from its approval');
    expect(shown).toContain('3 findings to decide on, 1 contradiction among them');
    expect(await words(hr, `/cases/${scene.taken}`)).toContain(
      'The cadence that HR set for this policy: 1 year from the day of its registration',
    );
  });

  test('says that an interval is assumed where the document names none', async () => {
    const { register } = policiesIn(gateway);
    const silent = await register({ title: 'Skipping Policy' });
    const shown = await words(hr, `/cases/${silent}`);
    expect(shown).toContain('assumed as the document names none: 2 years');
    expect(shown).toContain('No date does not mean that it is never due.');
  });

  test('names the last meeting that can approve it in time, as its owner was reminded, or the chair’s action', async () => {
    const { register, give } = policiesIn(gateway);
    const today = localDate(gateway.engine.now());
    const meeting = {
      meeting: 'board-meeting-00000000-0000-4000-8000-000000000001',
      body: 'board',
      on: plus(today, 'P14D'),
    };
    const near = await register({ title: 'Hoops Policy', months: 1 });
    await give('process', near, 'ReachRung', { meetings: [meeting] });
    const shown = await words(hr, `/cases/${near}`);
    expect(shown).toContain(
      `Last meeting in time The Board, ${dayText(plus(today, 'P14D'))}; papers are in by ${dayText(plus(today, 'P7D'))}`,
    );
    expect(shown).toMatch(/Last reminder \d+ \w+ 20\d\d, to its owner/);
    const late = await register({ title: 'Stilts Policy', months: 1 });
    await give('process', late, 'ReachRung', { meetings: [] });
    expect(await words(hr, `/cases/${late}`)).toContain('the chair’s action between meetings is the way');
  });

  test('names what is missing to the approval of a review, by its class', async () => {
    expect(await words(hr, `/cases/${scene.boats}`)).toMatch(/What is missing to its approval Its submission/);
    const { register, read, give, draft } = policiesIn(gateway);
    const other = await register({ title: 'Whistle Policy' });
    await read(other, '# Whistle Policy\n\n## 1. Use\n\nNobody blows it indoors.\n');
    await give(hr, other, 'OpenReview', { reason: 'Somebody did.' });
    expect(await words(hr, `/cases/${other}`)).toContain('A draft: nobody has put its text in yet');
    await draft(other, '# Whistle Policy\n\n## 1. Use\n\nNobody blows it.\n', 'substantive');
    const asked = await words(hr, `/cases/${other}`);
    expect(asked).toContain('a consultation of 14 days at least');
    expect(asked).toContain('The equality impact of this very text');
    await draft(other, '# Whistle Policy\n\n## 1. Use\n\nNobody blows it ever.\n', 'editorial');
    expect(await words(hr, `/cases/${other}`)).toContain('The proof that its words are the same');
  });

  test('says which schools have adopted what each adopts for itself', async () => {
    const shown = await words(head, `/cases/${scene.snow}`);
    expect(shown).toMatch(/Adoption by school .* Ashgrove Mere Primary School Not asked yet: nothing is in force/);
  });

  test('has its parts for those who keep, approve or own it, and for nobody else', async () => {
    for (const tab of tabs) {
      for (const staff of [hr, head, governor, applicant])
        expect([tab, staff, (await page(staff, `/cases/${scene.boats}/${tab}`)).status]).toEqual([tab, staff, 200]);
      expect([tab, (await page('staff-060', `/cases/${scene.boats}/${tab}`)).status]).toEqual([tab, 404]);
      expect([tab, (await page(applicant, `/cases/${scene.snow}/${tab}`)).status]).toEqual([tab, 404]);
    }
    const part = await words('staff-060', `/cases/${scene.kites}`);
    expect(part).toContain('Read the text in force');
    expect(part).not.toMatch(/finding|Owner|Why/);
  });
});

describe('Its texts', () => {
  test('stand with their marks, who wrote them and who approved them', async () => {
    const shown = await words(hr, `/cases/${scene.boats}/versions`);
    const [first, second] = scene.versions.map((hash) => hash.slice(0, 12));
    expect(shown).toContain(`Version 1, ${first} In force`);
    expect(shown).toContain(`Text ${second} The draft of the review`);
    expect(shown).toContain('The CEO, 12 March 2026, before it came here B/12');
  });

  test('are compared side by side: what was taken out, what is new, and whether that proves it editorial', async () => {
    const [older, newer] = scene.versions;
    const compared = await page(hr, `/cases/${scene.boats}/versions?older=${older}&newer=${newer}`);
    expect(said(compared)).toContain('Words are changed, so it is not editorial.');
    expect(compared.text).toMatch(/<del[^>]*><span[^>]*>Taken out: <\/span>Friday<\/del>/);
    expect(compared.text).toMatch(/<ins[^>]*><span[^>]*>New: <\/span>Thursday<\/ins>/);
    expect(said(compared)).toContain('12 March 2026');
    const same = await words(hr, `/cases/${scene.boats}/versions?older=${older}&newer=${older}`);
    expect(same).toContain('Nothing is changed.');
    expect((await page(hr, `/cases/${scene.boats}/versions?older=x`)).status).toBe(200);
  });

  test('are shown as they were on a version of the case', async () => {
    const shown = await words(hr, `/cases/${scene.boats}/versions?version=2`);
    expect(shown).not.toContain(scene.versions[1].slice(0, 12));
  });

  test('are split into clauses that can be led to by their names', async () => {
    const clauses = await page(hr, `/cases/${scene.kites}/clauses`);
    expect(clauses.text).toContain('href="#clause-2"');
    expect(clauses.text).toContain('id="clause-2"');
    expect(said(clauses)).toContain('Wind 2, lines 15 to 17');
    expect(said(clauses)).toContain('Nobody lets a kite go up once the flag on the pavilion is taken down.');
    expect(await words(hr, `/cases/${scene.lost}/clauses`)).toContain('No text is here yet.');
  });
});

describe('Its findings', () => {
  test('stand with their place, the lines that show them and what is to be decided', async () => {
    const shown = await page(hr, `/cases/${scene.kites}/findings`);
    const text = said(shown);
    expect(text).toContain('Contradiction: it says two things, and both can not hold (1)');
    expect(text).toContain(
      '14 March 2023 and 14 March 2025 for the review, lie 2 years apart; the text asks for a review every 3 years',
    );
    expect(shown.text).toContain('<li value="9">Review date: 14 March 2025</li>');
    expect(shown.text).toMatch(new RegExp(`href="/tasks/${scene.kites}/decide-findings/decide-finding\\?finding=`));
    expect((await page(governor, `/cases/${scene.kites}/findings`)).text).not.toContain('decide-finding?finding=');
  });

  test('are decided on the form that each leads to, and then say by whom and why', async () => {
    const mine = at.get(hr)!;
    const shown = await mine.get(`/cases/${scene.kites}/findings`);
    const [href] = /\/tasks\/[^"]*cadence-conflict[^"]*/.exec(shown.text) ?? [];
    const which = await mine.get(href!.replaceAll('&amp;', '&'));
    const what = await mine.press(which, 'Continue');
    expect(said(what)).toContain('Keep to the strictest');
    expect(said(what)).not.toContain('Supply what is missing');
    const why = await mine.press(what, 'Continue', { 'decision.choose': 'months' });
    const check = await mine.press(why, 'Continue', { 'decision.months': '36', reason: 'The Board said three years.' });
    const done = await mine.press(check, 'Decide on a finding');
    expect(done.status).toBe(200);
    const after = await words(governor, `/cases/${scene.kites}/findings`);
    expect(after).toContain('Decided (1)');
    expect(after).toContain('Decided Reviewed every 3 years Why The Board said three years. By');
    expect(await words(hr, `/cases/${scene.kites}`)).toContain('As a person decided: 3 years from its approval');
  });
});

describe('Its links and acknowledgements', () => {
  test('are a picture with its table; policies that name each other go round in a circle', async () => {
    const links = await page(hr, `/cases/${scene.kites}/links`);
    expect(links.text).toMatch(/<svg[^>]*role="img"/);
    const text = said(links);
    expect(text).toContain('This policy Refers to Lost Property Policy Referenced, no text');
    expect(text).toContain('This policy Depends on 911 Paper Boats Policy');
    expect(text).toContain('911 Paper Boats Policy Refers to This policy');
    expect(await words(hr, `/cases/${scene.taken}/links`)).toContain('This policy names no other in the register');
  });

  test('say what a change of the other one means here, once it is decided', async () => {
    await publishBoats(gateway, scene);
    expect(await words(hr, `/cases/${scene.kites}/links`)).toContain('911 Paper Boats Policy A new version, minor');
    expect(await words(hr, `/cases/${scene.kites}`)).toContain(
      '911 Paper Boats Policy has changed: check what it means here',
    );
    const { give } = policiesIn(gateway);
    await give(hr, scene.kites, 'RecordImpact', { check: 1, outcome: 'none', reason: 'Kites do not sail.' });
    expect(await words(governor, `/cases/${scene.kites}/links`)).toContain(
      'It means nothing for this policy Kites do not sail.',
    );
  });

  test('count those who work here now, school by school, and name to HR alone who is missing', async () => {
    const { give } = policiesIn(gateway);
    await give(applicant, scene.boats, 'Acknowledge', { hash: scene.versions[1] });
    const shown = await words(hr, `/cases/${scene.boats}/acknowledgements`);
    const [, of] = /Acknowledged 1 of (\d+), of those who work here now/.exec(shown)!;
    expect(shown).toMatch(/Ashgrove Mere Primary School \d+ 1 0 \d+/);
    expect(shown).toContain('Who has not acknowledged it yet HR alone sees these names.');
    const everybody = gateway.engine.directory.current().staff(gateway.engine.now());
    expect(Number(of)).toBe(everybody.length);
    const governors = await words(governor, `/cases/${scene.boats}/acknowledgements`);
    expect(governors).toContain(`Acknowledged 1 of ${of}`);
    expect(governors).not.toContain('Who has not acknowledged it yet');
  });
});
