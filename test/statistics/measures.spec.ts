import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { barChart } from '../../apps/gateway/web/dashboard/chart.js';
import { internalFillRate, rateText } from '../../apps/gateway/web/dashboard/filled.js';
import { lateTasksByRole, postsByStep, timePerStep, type Link } from '../../apps/gateway/web/dashboard/measures.js';
import type { Measure } from '../../apps/gateway/web/dashboard/table.js';

const link: Link = (path, query) => `${path}?${new URLSearchParams(query).toString()}`;
const nowhere: Link = () => undefined;
const numbersOf = ({ rows }: Measure, column: number) =>
  rows.map((row) => Number(row[column]?.text.replaceAll(',', '')));
const statuses = (Object.keys(ways) as Status[]).filter((status) => status !== 'NotRequested');
const inStatus = fc.array(
  fc.record({ status: fc.constantFrom(...statuses), cases: fc.integer({ min: 1, max: 4_000 }) }),
  { maxLength: 17 },
);

test('the posts of all steps, with what is frozen, are all open posts', () => {
  fc.assert(
    fc.property(inStatus, (some) => {
      const all = some.map((one) => ({ ...one, open: isOpen(one) }));
      const table = postsByStep(all, link);
      const numbers = numbersOf(table, 1);
      const open = all.filter((one) => one.open).reduce((sum, { cases }) => sum + cases, 0);
      expect(numbers.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(open);
      expect(numbers.at(-1)).toBe(open);
      expect(table.bars.map(({ value }) => value)).toEqual(numbers.slice(0, -1));
    }),
  );
});

test('a number leads to its cases, none leads nowhere, and nothing does for those who see numbers only', () => {
  const all = [{ status: 'Sifting', open: true, cases: 3 }];
  const cells = (table: Measure) => table.rows.flat().filter(({ number }) => number);
  expect(cells(postsByStep(all, link)).filter(({ href }) => href)).toEqual([
    { text: '3', number: true, href: '/cases?kind=internal-post&state=open&step=3' },
    { text: '3', number: true, href: '/cases?kind=internal-post&state=open' },
  ]);
  const times = [{ step: 3, cases: 3, medianMs: 1, slowestMs: 2, slowest: 'internal-post-1' as never }];
  const late = [{ role: 'HR', tasks: 2 }];
  const ended = [{ status: 'Appointed', cases: 1, posts: 1, inside: 1, outside: 0 }];
  const without = [
    postsByStep(all, nowhere),
    timePerStep(times, nowhere),
    lateTasksByRole(late, nowhere),
    internalFillRate(ended, nowhere),
  ];
  expect(without.flatMap(cells).filter(({ href }) => href)).toEqual([]);
});

test('days are told to one decimal, the slowest with its own case', () => {
  const day = 86_400_000;
  const slowest = 'internal-post-1' as never;
  const table = timePerStep([{ step: 3, cases: 4, medianMs: 4.46 * day, slowestMs: 12 * day, slowest }], link);
  expect(table.rows[0]?.map(({ text }) => text)).toEqual(['Step 3: Panel and selection', '4', '4.5', '12']);
  expect(table.rows[0]?.[3]?.href).toBe('/cases/internal-post-1');
  expect(table.bars[0]).toMatchObject({ value: 4.5, text: '4.5 (slowest 12)' });
});

test('the rate is told with its parts, and where there is none it says so', () => {
  const one = { status: 'Appointed', cases: 2, posts: 3, inside: 3, outside: 0 };
  const other = { status: 'Closed', cases: 1, posts: 1, inside: 0, outside: 0 };
  expect(rateText([one, other])).toBe('75% (3 of 4 posts)');
  expect(rateText([])).toBe('No search has ended yet.');
  const table = internalFillRate([one, other], link);
  expect(table.rows.at(-1)?.map(({ text }) => text)).toEqual(['All in the rate', '3', '4', '3', '0', '1']);
  expect(table.bars.map(({ value }) => value)).toEqual([3, 0, 1]);
});

test('a chart is one picture with a name, needs no style, and shows every name and number of its bars', async () => {
  const bars = [
    { label: 'Sifting & more', value: 3, text: '3' },
    { label: 'Deciding', value: 0, text: '0' },
  ];
  const svg = await barChart('Posts "by" step', bars);
  expect(svg).toMatch(/^<svg role="img" aria-label="Posts &quot;by&quot; step"/);
  expect(svg).toContain('viewBox=');
  expect(svg).not.toMatch(/ style=|<style|<script|role="graphics|class=/);
  for (const text of ['Sifting &amp; more', '3', 'Deciding', '0']) expect(svg).toContain(`>${text}</text>`);
});
