import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applicant, governor, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, said, type AtPages } from './at-forms.js';
import { kiteFlying, policiesIn, policyScene, type PolicyScene } from './policy-scene.js';

let gateway: Gateway;
let scene: PolicyScene;
const at = new Map<string, AtPages>();
const words = async (staff: string, query = '') => said(await at.get(staff)!.get(`/findings${query}`));
beforeAll(async () => {
  gateway = await startGateway('web-findings');
  scene = await policyScene(gateway);
  for (const staff of [hr, applicant, governor]) at.set(staff, await atPages(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());

describe('The findings of all policies', () => {
  test('stand with whoever decides, the gravest first, each with its policy and the way to decide', async () => {
    const page = await at.get(hr)!.get('/findings');
    const text = said(page);
    expect(text).toContain('9 findings');
    const places = ['Contradiction. Lines 9 and 27, in 910 Kite Flying Policy', 'Something missing. Line 9, in Snow Day Policy', 'To look at. Line 5, in Snow Day Policy'].map((place) => text.indexOf(place)); // prettier-ignore
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(page.text).toContain(`/tasks/${scene.snow}/decide-findings/decide-finding?finding=`);
    expect(page.text).toContain(`/cases/${scene.kites}/findings#finding-`);
  });

  test('are narrowed by policy and by how grave they are', async () => {
    expect(await words(hr, `?policy=${scene.kites}`)).toContain('3 findings');
    expect(await words(hr, '?severity=contradiction')).toContain('1 finding');
    expect(await words(hr, `?policy=${scene.snow}&severity=contradiction`)).toContain('No finding matches.');
    expect(await words(hr, '?severity=awful')).toContain('choose one from the list');
  });

  test('are of nobody who decides on none', async () => {
    for (const staff of [governor, applicant]) expect(await words(staff)).toContain('Nothing waits for your decision.');
  });

  test('are an owner’s of their own policies alone', async () => {
    const { register, read } = policiesIn(gateway);
    const own = await register({ title: 'Second Kite Policy', owner: { staff: applicant } });
    await read(own, kiteFlying.replace('three years', 'four years'));
    const text = await words(applicant);
    expect(text).toContain('3 findings');
    expect(text).toContain('in Second Kite Policy');
    expect(text).not.toContain('Snow Day');
  });

  test('are shown page by page, and gone once they are decided', async () => {
    const { register, read, give } = policiesIn(gateway);
    for (let n = 0; n < 6; n++) await read(await register({ title: `Kite Policy ${n}` }), kiteFlying);
    const first = await at.get(hr)!.get('/findings');
    expect(said(first)).toContain('30 findings');
    expect(first.text.match(/<article/g)).toHaveLength(25);
    expect((await at.get(hr)!.get('/findings?page=2')).text.match(/<article/g)).toHaveLength(5);
    await give(hr, scene.snow, 'DecideFinding', { finding: (await snowFinding())!, decision: { choose: 'misreading' }, reason: 'It is a line to write on.' }); // prettier-ignore
    expect(await words(hr)).toContain('29 findings');
  });
});
const snowFinding = async (): Promise<string | undefined> => {
  const page = await at.get(hr)!.get(`/cases/${scene.snow}/findings`);
  return decodeURIComponent(/decide-finding\?finding=(blank-name[^"]*)/.exec(page.text)?.[1] ?? '') || undefined;
};
