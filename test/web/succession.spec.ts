import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { PostId, StaffId } from '#libs/kernel/index.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { person } from '../gateway/client.js';
import {
  applicant,
  ceo,
  governor,
  head,
  hr,
  otherApplicant,
  slt,
  startGateway,
  type Gateway,
} from '../gateway/gateway.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';

let gateway: Gateway;
const at = new Map<string, AtPages>();
const by = (staff: string): AtPages => at.get(staff)!;
/** A post of Ashgrove with somebody who holds it half a day a week, each on another weekday. */
let soFar = 0;
const heldBy = async (staff: string, title: string): Promise<PostId> => {
  const asHr = await person(gateway, hr);
  const pattern = [0, 1, 2, 3, 4].map((day) => (day === soFar % 5 ? 0.5 : 0));
  soFar += 1;
  const teaching = title !== 'Executive Deputy';
  const made = { title, school: 'school-ashgrove', management: true, teaching, from: '2026-09-01', pattern };
  const post = (await asHr.post('/posts-ledger', made)).body.case as PostId;
  const held = { staff, basis: 'substantive', from: '2026-09-01', pattern };
  const answer = await asHr.post(`/posts-ledger/${post}/assign-holder`, held);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return post;
};
let first: PostId;
let second: PostId;
const pageOf = (post: PostId) => `/succession/${keyPostOf(post)}`;
beforeAll(async () => {
  gateway = await startGateway('web-succession');
  for (const staff of [hr, slt, ceo, head, applicant, otherApplicant, governor])
    at.set(staff, await atPages(gateway, staff));
  first = await heldBy(head, 'Executive Head');
  second = await heldBy(applicant, 'Executive Deputy');
  await gateway.engine.directory.refresh();
}, 180_000);
afterAll(() => gateway?.close());

describe('The pages of succession', () => {
  test('say so while nothing is a key post, and let HR name the first', async () => {
    const empty = await by(hr).get('/succession');
    expect(said(empty)).toContain('No post is a key post yet. Name the first below.');
    const forSlt = said(await by(slt).get('/succession'));
    expect(forSlt).toContain('No post is a key post yet. HR names the first.');
    expect(forSlt).not.toContain('Name a key post');
    const none = await by(hr).press(empty, 'Name it', { post: '' });
    expect([none.status, said(none)]).toEqual([422, expect.stringContaining('Choose a post')]);
    for (const post of [first, second]) {
      const page = await by(hr).press(await by(hr).get('/succession'), 'Name it', { post });
      expect(said(page)).toContain('The post is a key post.');
    }
    expect(said(await by(hr).get('/succession'))).toMatch(/2 key posts, 1 of them teaching and 1 not; /);
    expect(said(await by(hr).get('/succession'))).toMatch(
      /Executive Deputy, Ashgrove Mere Primary School Not teaching/,
    );
    expect(said(await by(hr).get('/succession'))).toContain('2 key posts have nobody nominated.');
  });

  test('take what the holder says of themselves, and show it to those who plan alone', async () => {
    const own = await by(head).get(pageOf(first));
    expect(said(own)).toContain('Say that you will leave the post');
    expect(said(own)).not.toContain('Who could follow');
    const wrong = await by(head).press(own, 'Put it on record', { kind: 'leaving', on: 'soon' });
    expect([wrong.status, said(wrong)]).toEqual([422, expect.stringContaining('When: enter a day')]);
    const page = await by(head).press(wrong, 'Put it on record', { kind: 'leaving', on: '2028-08' });
    expect(said(page)).toContain('Leaves the Trust, August 2028; told by themselves');
    expect(said(await by(ceo).get(pageOf(first)))).toContain('Leaves the Trust, August 2028');
    for (const staff of [applicant, otherApplicant, governor])
      expect([staff, (await by(staff).get(pageOf(first))).status]).toEqual([staff, 404]);
  });

  test('nominate nobody without evidence, and show the evidence with its day', async () => {
    const form = await by(slt).get(pageOf(first));
    const bare = await by(slt).press(form, 'Nominate', { by: 'post', post: second, readiness: 'now' });
    expect([bare.status, said(bare)]).toEqual([422, expect.stringContaining('nobody is placed without evidence')]);
    const answers = { by: 'post', post: second, readiness: 'now', evidence: 'Led two schools for a term.' };
    const page = await by(slt).press(bare, 'Nominate', answers);
    expect(said(page)).toMatch(/Whoever holds the post of Executive Deputy.*: Ready now/);
    expect(said(page)).toContain('Led two schools for a term.');
    const register = said(await by(hr).get('/succession'));
    for (const text of ['1 person ready now', '1 key post has nobody nominated.']) expect(register).toContain(text);
    // Where those nominated work; one person is a small number.
    expect(register).toMatch(/Where those nominated work School People \D+Fewer than 5/);
    expect(register).toMatch(/protected characteristic is not shown, because Understudy does not hold it/);
  });

  test('nominate whoever holds a role, at one school or anywhere, and never the role that one holds oneself', async () => {
    const evidence = 'The deputies of both schools have led them.';
    const asked = { by: 'role', readiness: 'later', evidence };
    const form = await by(slt).get(pageOf(second));
    const none = await by(slt).press(form, 'Nominate', asked);
    expect([none.status, said(none)]).toEqual([422, expect.stringContaining('a position, a role, a person or the talent pool')]); // prettier-ignore
    const own = await by(slt).press(none, 'Nominate', { ...asked, role: 'SLT' });
    expect([own.status, said(own)]).toEqual([422, expect.not.stringContaining('The nomination is on record')]);
    const page = await by(slt).press(own, 'Nominate', { ...asked, role: 'Head', school: 'school-brindlewick' });
    expect(said(page)).toMatch(/Whoever is Head of Brindlewick[^:]*: Ready later/);
    const pool = await by(slt).press(page, 'Nominate', { ...asked, by: 'pool', school: 'school-ashgrove' });
    expect(said(pool)).toMatch(/The talent pool of Ashgrove[^:]*: Ready later/);
    expect(said(await by(hr).get('/succession'))).toMatch(
      /Executive Deputy, Ashgrove Mere Primary School \D+ 0 0 0 1 /,
    );
  });

  test('take a person’s part in the programme as what shows it, where there is one', async () => {
    const asked = { by: 'staff', staff: otherApplicant, readiness: 'one-year', evidence: '', file: 'yes' };
    const none = await by(slt).press(await by(slt).get(pageOf(second)), 'Nominate', asked);
    expect([none.status, said(none)]).toEqual([422, expect.stringContaining('Name cases that are there')]);
    const file = participationOf(otherApplicant as StaffId);
    const applied = await (await person(gateway, otherApplicant)).post('/ldp-participations', { statement: 'I would like to lead.' }); // prettier-ignore
    expect([applied.status, applied.body.case]).toEqual([201, file]);
    const page = await by(slt).press(none, 'Nominate', asked);
    expect(page.text).toContain(`href="/cases/${file}"`);
    expect(said(page)).toContain('The case that shows it');
  });

  test('work out what follows if the holder leaves, and change nothing by it', async () => {
    const form = await by(ceo).get(pageOf(first));
    const page = await by(ceo).press(form, 'Work it out', { leaver: head, lastDay: '31 8 2028' });
    expect(said(page)).toContain('The answer is below. Nothing was changed by it.');
    expect(said(page)).toMatch(/If .* leaves, with 31 August 2028 as the last day/);
    expect(said(page)).toMatch(/Executive Head, Ashgrove.*Somebody who is nominated moves into it/);
    expect(said(page)).toMatch(/Executive Deputy, Ashgrove.*Nobody who is nominated can move into it/);
    expect(said(page)).toContain('What breaks:');
    expect(gateway.engine.directory.current().holdingsIn(first).map(({ staff, to }) => [staff, to])).toEqual([[head, undefined]]); // prettier-ignore
  });

  test('end a nomination and a key post, and keep what was there', async () => {
    let page = await by(slt).get(pageOf(first));
    page = await by(slt).press(page, 'End it', { because: 'no-longer-wishes' });
    expect(said(page)).toContain('Does not wish it any more');
    page = await by(hr).press(await by(hr).get(pageOf(second)), 'It is a key post no more');
    expect(heading(page)).toMatch(/Executive Deputy/);
    expect(said(page)).toContain('It was a key post');
    expect(said(page)).not.toContain('Work it out');
  });

  test('are not there for staff, governors and whoever stands in', async () => {
    for (const staff of [applicant, head, governor])
      expect([staff, (await by(staff).get('/succession')).status]).toEqual([staff, 404]);
  });
});
