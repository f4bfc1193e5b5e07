import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { applicant, hr, otherApplicant, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { readers, type Look, type Reading } from './case-reader.js';

const first = demoId(facts.first);
const tabs = ['', '/tasks', '/applicants', '/timeline'];

let gateway: Gateway;
let look: Look;
let once: StreamId;
let twice: StreamId;
beforeAll(async () => {
  gateway = await startGateway('case-states');
  look = readers(gateway);
  once = await seeded(gateway, ways.wholeWay, ways.amending);
  twice = await seeded(gateway, ways.secondRound, ways.frozen);
}, 180_000);
afterAll(() => gateway?.close());

/** Headings go down one level at a time, tables are named, and every frame that scrolls has a name and is reached by keyboard. */
const wellBuilt = ({ html }: Reading): readonly string[] => {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`h${level} after h${levels[i - 1]}`] : [])),
    ...(tables.every((one) => one.includes('<caption')) ? [] : ['a table without a caption']),
    ...(tables.every((one) => !/<th(?![^>]*scope=)[ >]/.test(one)) ? [] : ['a th without a scope']),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} twice`),
    ...(/ style="|<script(?![^>]*nonce)/.test(html) ? ['an inline style or script'] : []),
    ...(/undefined|\[object|NaN|null/.test(html.replace(/<pre[\s\S]*?<\/pre>/g, '')) ? ['a word of the machine'] : []),
  ];
};

/** Every third version, and the last. */
const versions = (last: number) => [...Array(Math.ceil(last / 3)).keys()].map((n) => 3 * n + 1).concat(last);
const pages = async (staff: string, stream: StreamId, last: number) => {
  const found: Record<string, readonly string[]> = {};
  for (const version of versions(last))
    for (const tab of tabs) {
      const page = await look(staff, `/cases/${stream}${tab}?version=${version}`);
      found[`${tab || '/'} at ${version}`] = page.status === 200 ? wellBuilt(page) : [`answered ${page.status}`];
    }
  return Object.entries(found).filter(([, wrong]) => wrong.length);
};

describe('In every state that a post comes through,', () => {
  test('every tab is drawn well for HR', async () => {
    expect(await pages(hr, once, ways.wholeWay.length + ways.amending.length)).toEqual([]);
    expect(await pages(hr, twice, ways.secondRound.length + ways.frozen.length)).toEqual([]);
  });

  test('and for a member of the panel, to whom the second round tells nothing of the first', async () => {
    expect(await pages(first, once, ways.wholeWay.length + ways.amending.length)).toEqual([]);
    const page = await look(first, `/cases/${twice}/applicants`);
    for (const name of ['Fiona Ghosh', 'Rhiannon Goulding', 'Candidate']) expect(page.words).not.toContain(name);
  });

  test('and for an applicant, who has no tab of applicants', async () => {
    const wrong = await pages(applicant, once, ways.wholeWay.length + ways.amending.length);
    expect(wrong.filter(([address]) => !address.startsWith('/applicants'))).toEqual([]);
  });

  test('a frozen post says since when it rests, and keeps what came of the first round', async () => {
    const page = await look(hr, `/cases/${twice}`);
    expect(page.under('The post')).toContain('Frozen since 20 February 2027, 17:00 (GMT)');
    const all = await look(hr, `/cases/${twice}/applicants`);
    expect(all.under('Applications to earlier adverts')).toContain('Rhiannon Goulding Dunmarsh College');
    expect((await look(otherApplicant, `/cases/${twice}`)).under('Your application')).not.toBe('');
  });
});

describe('What people write', () => {
  const nasty = '<script>alert(1)</script><b title="x">&amp;</b> {{ 7*7 }}';
  test('is shown as they wrote it, and does nothing', async () => {
    const told = facts.gate.map((one) =>
      one.event.type === 'JobDescriptionWritten'
        ? { ...one, event: { ...one.event, data: { ...one.event.data, jobDescription: nasty } } }
        : one,
    );
    const written = facts.tell(facts.winner, 'ApplicationReceived', {
      application: 'app-nasty',
      applicant: facts.winner,
      school: 'school-ash',
      statement: { vault: `${nasty} ${'long'.repeat(300)}`, hash: 'h' },
      specification: 1,
      late: false,
    });
    const stream = await seeded(gateway, told as typeof facts.gate, [written]);
    for (const tab of ['', '/timeline', '/applicants/app-nasty']) {
      const { html, words } = await look(hr, `/cases/${stream}${tab}`);
      expect(html).not.toContain('<script>alert');
      expect(words).toContain('<b title="x">');
      expect(words).toContain('{{ 7*7 }}');
    }
  });

  test('is opened by who wants to read it where it is long', async () => {
    const stream = await seeded(gateway, facts.gate, [
      facts.tell(facts.chair, 'TaskCommented' as never, {
        task: 'set-up-panel',
        by: facts.chair,
        comment: { vault: `${'A long word of advice. '.repeat(40)}`, hash: 'h' },
      }),
    ]);
    const { html } = await look(hr, `/cases/${stream}/timeline`);
    expect(html).toMatch(/<summary[^>]*><span[^>]*>Comment<span[^>]*> of entry 6<\/span>/);
  });
});

describe('An address with more than it should have', () => {
  test.each([
    '?on=2026-10-01&on=2026-10-02',
    '?version=1&version=2',
    '?version=abc',
    '?version=0',
    '?version=99999999999999999999',
    '/timeline?clause=a&clause=b&step=9&order=sideways&page=1e9',
    '/timeline?page[]=2',
  ])('is answered with a page: %s', async (path) => {
    expect([path, (await look(hr, `/cases/${once}${path}`)).status]).toEqual([path, 200]);
  });
});
