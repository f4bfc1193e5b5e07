import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant, ceo, governor, head, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { person } from '../gateway/client.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import { policiesIn, policyScene, publishBoats, boatsAnew, type PolicyScene } from './policy-scene.js';

let gateway: Gateway;
let scene: PolicyScene;
const at = new Map<string, AtPages>();
const page = (staff: string, path: string) => at.get(staff)!.get(path);
const listed = ({ text }: Readonly<{ text: string }>): readonly string[] =>
  [...text.matchAll(/<h3[^>]*><a[^>]*>([^<]*)<\/a>/g)].map(([, title]) => title!.trim());
beforeAll(async () => {
  gateway = await startGateway('web-policies');
  scene = await policyScene(gateway);
  for (const staff of [hr, ceo, head, governor, applicant, 'staff-060']) at.set(staff, await atPages(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());

describe('The register of policies', () => {
  test('says in words how each policy stands, what is due first at the top', async () => {
    const register = await page(hr, '/policies');
    expect(heading(register)).toBe('Policies');
    expect(listed(register)).toEqual([
      '910 Kite Flying Policy',
      'Snow Day Policy',
      '912 Marbles Policy',
      '911 Paper Boats Policy',
      'Lost Property Policy',
    ]);
    const words = said(register);
    expect(words).toContain('5 policies, 1 overdue');
    expect(words).toMatch(/910 Kite Flying Policy In force, overdue since 14 March 2025: \d+ days late/);
    expect(words).toMatch(/911 Paper Boats Policy In force, next review 12 March 2028: due in \d+ days/);
    expect(words).toContain('Snow Day Policy Never adopted For: Ashgrove Mere Primary School and Dunmarsh College');
    expect(words).toContain('Lost Property Policy Referenced, no text');
    expect(words).toContain('1 other date is said; the earliest counts');
    expect(words).toContain('3 open findings, 1 contradiction among them');
    expect(words).toContain('A review is under way: the text is being drafted');
  });

  test('is narrowed by how a policy stands, its school, its owner and what is late, and says what can not be used', async () => {
    const only = async (query: string) => listed(await page(hr, `/policies?${query}`));
    expect(await only('overdue=yes')).toEqual(['910 Kite Flying Policy', 'Snow Day Policy']);
    expect(await only('standing=InForce')).toEqual(['910 Kite Flying Policy', '911 Paper Boats Policy']);
    expect(await only('standing=NotAdopted&school=school-elderwold')).toEqual(['912 Marbles Policy']);
    expect(await only('school=school-ashgrove&standing=NotAdopted')).toEqual(['Snow Day Policy', '912 Marbles Policy']);
    expect(await only(`owner=staff:${applicant}`)).toEqual(['911 Paper Boats Policy']);
    expect(await only('findings=yes')).toEqual(['910 Kite Flying Policy', 'Snow Day Policy']);
    expect(await only('q=boats')).toEqual(['911 Paper Boats Policy']);
    expect(await only('q=912')).toEqual(['912 Marbles Policy']);
    expect(said(await page(hr, '/policies?standing=Burnt'))).toContain('How it stands: choose one from the list');
    expect(said(await page(hr, '/policies?q=zzzz'))).toContain('No policy matches');
  });

  test('shows to other staff what is in force alone, and nothing of what is open about it', async () => {
    const shown = await page('staff-060', '/policies');
    expect(listed(shown)).toEqual(['910 Kite Flying Policy', '911 Paper Boats Policy']);
    expect(said(shown)).not.toMatch(/finding|Owner|Never adopted|being drafted/);
    expect(listed(await page('staff-060', '/policies?standing=NotAdopted'))).toHaveLength(2);
    for (const staff of [ceo, head, governor]) expect(listed(await page(staff, '/policies'))).toHaveLength(5);
  });

  test('is a file of the same lines', async () => {
    const file = await page(hr, '/policies/register.csv?overdue=yes');
    expect(file.headers.get('content-type')).toContain('text/csv');
    const [, first] = file.text.split('\r\n');
    expect(first).toContain('910,Kite Flying Policy,"In force, overdue since 14 March 2025');
    expect(first).toContain(`/cases/${scene.kites}`);
    const other = await page('staff-060', '/policies/register.csv');
    expect(other.text).not.toContain('Snow Day');
    expect(other.text).toContain(`/policies/${scene.boats}/read`);
  });

  test('is answered by the API as each may see it', async () => {
    const asked = async (staff: string, query = '') =>
      (await (await person(gateway, staff)).get(`/policies${query}`)).body;
    const { items } = await asked(governor);
    expect(items).toHaveLength(5);
    expect(items[0]).toMatchObject({ policy: scene.kites, reference: '910', standing: 'InForce', due: '2025-03-14', overdue: true, register: { dueFrom: 'printed', conflicts: 1, openFindings: 3, acknowledged: 0 } }); // prettier-ignore
    expect(JSON.stringify(items)).not.toContain('"acknowledged":[');
    const seen = await asked('staff-060');
    expect(seen.items.map(({ title }: { title: string }) => title)).toEqual([
      'Kite Flying Policy',
      'Paper Boats Policy',
    ]);
    expect(seen.items[0]).not.toHaveProperty('register');
    expect((await asked(hr, '?overdue=true&school=school-elderwold')).items).toHaveLength(1);
    expect((await (await person(gateway, hr)).get('/policies?standing=Burnt')).status).toBe(400);
  });

  test('leads from the address of a policy to its case', async () => {
    const found = await page(hr, `/policies/${scene.kites}`);
    expect(found.url).toContain(`/cases/${scene.kites}`);
    expect(heading(found)).toBe('Kite Flying Policy');
  });
});

describe('The text in force', () => {
  test('is there for anybody who works here; what nobody adopted is not', async () => {
    const read = await page('staff-060', `/policies/${scene.kites}/read`);
    expect(heading(read)).toBe('Kite Flying Policy');
    expect(said(read)).toContain('Kites are flown on the lower field and nowhere else.');
    expect(said(read)).not.toContain('Acknowledge');
    for (const nothing of [scene.snow, scene.lost, scene.taken, 'policy-none', 'internal-post-none'])
      expect([nothing, (await page('staff-060', `/policies/${nothing}/read`)).status]).toEqual([nothing, 404]);
  });

  test('is acknowledged as the very version that was read, once, by whom it is asked of', async () => {
    await publishBoats(gateway, scene, ['school-ashgrove']);
    const path = `/policies/${scene.boats}/read`;
    expect(said(await page('staff-060', path))).not.toContain('Acknowledge this version');
    const mine = at.get(applicant)!;
    const before = await mine.get(path);
    expect(said(before)).toContain('A boat that sinks is left to the caretaker.');
    expect(said(await page(applicant, '/policies'))).toContain('Read and acknowledge');
    const unsaid = await mine.press(before, 'Acknowledge');
    expect(unsaid.status).toBe(422);
    expect(said(unsaid)).toContain('Say that you have read it');
    const done = await mine.press(before, 'Acknowledge', { agreed: 'yes' });
    expect(said(done)).toContain('You have acknowledged this version.');
    await policiesIn(gateway).follow(scene.boats);
    expect(said(await page(hr, '/policies'))).toMatch(/Acknowledged by 1 of 1\d, to be done by/);
    expect(said(await page(applicant, '/policies'))).not.toContain('Read and acknowledge');
    const again = await mine.press(before, 'Acknowledge', { agreed: 'yes', key: 'another' });
    expect(again.status).toBe(409);
  });

  test('is another one for whoever sends the mark of an older text, and it is shown to them', async () => {
    const other = await atPages(gateway, 'staff-051');
    const path = `/policies/${scene.boats}/read`;
    const old = await other.get(path);
    const { give, draft } = policiesIn(gateway);
    await give(hr, scene.boats, 'OpenReview', { reason: 'A boat was lost.' });
    const hash = await draft(scene.boats, boatsAnew.replace('Thursday', 'Monday'), 'minor');
    await publishBoats(gateway, { ...scene, versions: [scene.versions[1], hash] }, ['school-ashgrove']);
    const late = await other.press(old, 'Acknowledge', { agreed: 'yes' });
    expect(late.status).toBe(409);
    expect(said(late)).toContain('The board is wiped on Monday.');
    expect(said(await other.press(late, 'Acknowledge', { agreed: 'yes' }))).toContain(
      'You have acknowledged this version.',
    );
  });
});
