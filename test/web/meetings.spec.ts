import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ceo, governor, hr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, said, type AtPages } from './at-forms.js';
import { meetingScene, otherGovernor, type MeetingScene } from './meeting-scene.js';
import { policiesIn } from './policy-scene.js';

let gateway: Gateway;
let scene: MeetingScene;
const at = new Map<string, AtPages>();
const page = (staff: string, path: string) => at.get(staff)!.get(path);
const words = async (staff: string, path: string) => said(await page(staff, path));
beforeAll(async () => {
  gateway = await startGateway('web-meetings');
  scene = await meetingScene(gateway);
  for (const staff of [hr, ceo, slt, governor, otherGovernor, 'staff-060'])
    at.set(staff, await atPages(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());

describe('The meetings', () => {
  test('are listed as those to come and those that are over, with what is on the agenda', async () => {
    const shown = await words(hr, '/meetings');
    expect(shown).toMatch(
      /Upcoming The Board, .*, 17:30 Scheduled\. 1 policy on the agenda, 1 to be decided\. Papers by/,
    );
    expect(shown).toMatch(
      /Past The Board, .*, 17:30 Held\. 1 policy on the agenda\. 3 of 4 members came, and 3 have to/,
    );
    expect(shown).toContain('Schedule a meeting');
    expect(await words(governor, '/meetings')).not.toContain('Schedule a meeting');
  });

  test('are for those who govern, lead or sit in them', async () => {
    for (const staff of [hr, ceo, slt, governor, otherGovernor])
      expect([staff, (await page(staff, `/cases/${scene.next}`)).status]).toEqual([staff, 200]);
    expect((await page('staff-060', `/cases/${scene.next}`)).status).toBe(404);
    expect(await words('staff-060', '/meetings')).toContain('No meeting is scheduled.');
  });
});

describe('The page of a meeting', () => {
  test('has the agenda with each policy, its text, the decision and the minute; the quorum in words; and what follows', async () => {
    const shown = await words(governor, `/cases/${scene.today}`);
    expect(shown).toContain(`1. 920 Sun Hat Policy ${scene.hash.slice(0, 12)} Ratified B/31`);
    expect(shown).toContain('3 of 4 members came, and 3 have to: they may decide');
    expect(shown).toContain('920 Sun Hat Policy: the body stands behind what the chair approved');
    expect((await page(governor, `/cases/${scene.today}`)).text.match(/href="\/policies\/policy-[^"]+"/)?.[0]).toBe(`href="/policies/${scene.hats}"`); // prettier-ignore
  });

  test('says of one to come what is to be approved, and by when its papers are due', async () => {
    const shown = await words(hr, `/cases/${scene.next}`);
    expect(shown).toMatch(/1\. 921 Odd Socks Policy [0-9a-f]{12} To be approved Not decided yet/);
    expect(shown).toMatch(/Papers To be out by \d/);
    expect(shown).not.toContain('Attendance');
  });

  test('offers a policy that waits for the body, once, and the chair alone the chair’s action', async () => {
    const adding = `/cases/${scene.next}/do/add-agenda-item`;
    expect(await words(hr, adding)).not.toContain('Odd Socks');
    expect(await words(governor, `/cases/${scene.next}/do/take-chairs-action`)).toContain('921 Odd Socks Policy');
    expect(await words(otherGovernor, `/cases/${scene.next}`)).not.toContain('Take chair’s action');
    expect(await words(governor, `/cases/${scene.next}`)).toContain('Take chair’s action');
  });
});

test('a meeting that is moved tells the policy its new day', async () => {
  const { give, follow } = policiesIn(gateway);
  const before = await words(hr, `/cases/${scene.socks}`);
  await give(hr, scene.next, 'MoveMeeting', { on: '2100-03-01', startsAt: '18:00', place: 'Hall', reason: 'The hall is free.' }); // prettier-ignore
  await follow(scene.socks);
  const after = await words(hr, `/cases/${scene.socks}`);
  expect([before, after].map((text) => text.includes('On the agenda of The Board, 1 March 2100'))).toEqual([
    false,
    true,
  ]);
  expect(await words(hr, `/cases/${scene.socks}/timeline`)).toContain('It may be overdue before it is decided.');
});
