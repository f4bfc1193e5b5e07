import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { instant, type StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import { applicant, ceo, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, goOn, newStream, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const { gate, applying, closed, recusal, sifting, tell } = facts;
const [first, second] = [facts.first, facts.second].map(demoId) as [string, string];

let gateway: Gateway;
let look: Look;
let sifted: StreamId;
beforeAll(async () => {
  gateway = await startGateway('case-tasks');
  look = readers(gateway);
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 4));
}, 180_000);
afterAll(() => gateway?.close());
const tasks = (staff: string, stream: StreamId, query = '') => look(staff, `/cases/${stream}/tasks${query}`);

describe('The tasks of a case', () => {
  test('are for a member of the panel their own, each a link', async () => {
    const page = await tasks(first, sifted);
    expect(page.table('Your tasks in this case').slice(1)).toHaveLength(2);
    expect(page.links('Sift an application: Candidate 3')).toEqual([`/tasks/${sifted}/sift-app-of-cal-${first}`]);
    expect(page.under('For others')).toBe('');
    expect((await tasks(second, sifted)).table('Your tasks in this case').slice(1)).toHaveLength(3);
  });

  test('are for HR those of everybody, with whom each is for, by name', async () => {
    const rows = (await tasks(hr, sifted)).table('Tasks of others in this case');
    expect(rows[1]).toMatch(/^Sift an application: Rhiannon Goulding Rhiannon Jarvis due 1 March 2027/);
    expect(rows.slice(1)).toHaveLength(6);
  });

  test('stand with one’s own before those of others', async () => {
    const page = await tasks(ceo, sifted);
    expect(page.under('Yours')).toContain('Review external recruitment');
    expect(page.words.indexOf('Yours')).toBeLessThan(page.words.indexOf('For others'));
  });

  test('say where nothing waits, and where to look instead', async () => {
    const page = await tasks(applicant, sifted);
    expect(page.words).toContain('Nothing in this case waits for you now.');
    expect(page.words).not.toContain('For others');
    const refused = tell(facts.chair, 'RequestRefused', { refusedBy: facts.chair, reason: facts.words('no') });
    const over = await tasks(hr, await seeded(gateway, [...gate.slice(0, 1), refused]));
    expect(over.words).toContain('Nothing waits for anybody else. The timeline tells what has happened.');
  });

  test('say who has taken one', async () => {
    const stream = await seeded(gateway, gate, [
      tell(facts.chair, 'TaskClaimed' as never, { task: 'set-up-panel', by: 'staff-hr' }),
    ]);
    expect((await tasks(hr, stream)).under('Yours')).toContain('Taken by you');
    expect((await tasks(otherHr, stream)).words).toContain('Taken by Uma Nwosu');
  });

  test('say in words which are late, and by how much, those first', async () => {
    const stream = newStream();
    const asked = gate.slice(0, 1).map((one) => ({
      ...one,
      event: {
        ...one.event,
        data: { ...one.event.data, ladder: [{ at: '2026-10-08T08:00:00.000Z', kind: 'overdue' }] },
      },
    }));
    await goOn(gateway, stream, asked as typeof gate, instant('2026-10-01T09:00:00Z'));
    const [, late] = (await tasks(slt, stream)).table('Your tasks in this case');
    expect(late).toMatch(
      /^Answer the request SLT \d+ days late Late on 1 October 2026 Policy 002, Secondment opportunities$/,
    );
    const then = await tasks(slt, stream, '?on=2026-10-06');
    expect(then.table('Your tasks')[1]).toMatch(
      /^Answer the request SLT due in 2 days, on Thursday 8 October 5 days ago Policy 002, Secondment opportunities$/,
    );
    expect((await look(hr, `/cases/${stream}`)).under('The five steps')).toMatch(
      /The post is identified Under way Late .* days late: Answer the request \(SLT\)/,
    );
  });
});
