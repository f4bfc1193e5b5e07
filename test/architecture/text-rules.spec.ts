import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, textOf } from './imports.js';
import { textRules, type TextRule } from './text-rules.js';

const skipped = /^(node_modules|dist|coverage|data|docs|\..*)$|^test\/architecture\/planted$/;
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(checkout, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (skipped.test(path) || skipped.test(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
const files = filesBelow('');
const reads = ({ of, butNot }: TextRule, path: string) => of.test(path) && !butNot?.test(path);
const tree = (path: string) => textOf(checkout, path);

test.each(textRules)('$name', (rule) => {
  const read = files.filter((path) => reads(rule, path));
  expect(read.length).toBeGreaterThan(0);
  const broken = read.flatMap((path) => rule.broken(tree(path), tree).map((what) => `${path}: ${what}`));
  expect(broken).toEqual([]);
});

const patches = () => `[{ id: 'listed', workflow: 'internalPost', what: '', since: '2027-01-11', why: '' }]`;
/** For each rule in its order: what it catches where, and what it lets pass. */
const planted: readonly Readonly<{
  catches: [path: string, text: string][];
  passes: [path: string, text: string][];
}>[] = [
  {
    catches: [
      ['libs/domain/internal-post/apply.ts', 'const at = Date.now();'],
      ['libs/domain/internal-post/apply.ts', 'const at = new Date( ).toISOString();'],
      ['libs/domain/process/schema.ts', 'const id = Math.random();'],
      ['libs/kernel/ids.ts', 'export const id = () => randomUUID();'],
    ],
    passes: [
      ['libs/kernel/instant.ts', 'new Date(from).toISOString()'],
      ['libs/commands/run-command.ts', 'Date.now()'],
    ],
  },
  {
    catches: [
      ['workflows/internal-post/a.ts', 'Temporal.Now.instant()'],
      ['libs/domain/a.ts', "new Date(at).toLocaleDateString('en-GB')"],
      ['libs/domain/a.ts', 'new Date(at).getDate()'],
    ],
    passes: [['libs/kernel/calendar.ts', 'Temporal.PlainDate.from(date)']],
  },
  {
    catches: [['workflows/follow/patience.ts', 'setTimeout(look, 1000 * Math.random())']],
    passes: [['workflows/follow.ts', 'Date.parse(at) - Date.now()']],
  },
  {
    catches: [
      ['workflows/contract.ts', "process.env['TEMPORAL_TASK_QUEUE']"],
      ['libs/domain/registry.ts', 'process.env.PACK'],
    ],
    passes: [['libs/stack/settings.ts', 'process.env.PORT']],
  },
  {
    catches: [
      ['libs/verify/a.ts', 'await client.query(`insert into events (stream_id) values ($1)`)'],
      ['apps/gateway/a.ts', "query('DELETE FROM commands')"],
      ['libs/read-models/a.sql', 'insert into\n  public.event_order select 1;'],
    ],
    passes: [
      ['libs/event-store/append.ts', 'insert into events (stream_id) values ($1)'],
      ['libs/vault/a.ts', 'insert into vault_items (vault_id) values ($1)'],
      ['libs/notices/a.ts', 'insert into events_seen values ($1)'],
    ],
  },
  {
    catches: [
      ['libs/event-store/era.ts', 'update events set transaction_id = 1'],
      ['libs/event-store/rows.ts', 'delete from event_order;'],
    ],
    passes: [['libs/event-store/append.ts', 'select from events for update']],
  },
  {
    catches: [['workflows/internal-post/a.ts', "if (patched('not-listed')) return;"]],
    passes: [['workflows/internal-post/a.ts', "if (patched('listed')) return;"]],
  },
  {
    catches: [['test/domain/a.spec.ts', 'x\n'.repeat(251)]],
    passes: [['test/domain/a.spec.ts', 'x\n'.repeat(250)]],
  },
  {
    catches: [
      ['test/browser/a.spec.ts', "await page.getByRole('link').click();"],
      ['test/browser/support/a.ts', 'await page.waitForLoadState();'],
      ['test/browser/people/a.ts', 'await page.waitForTimeout(500);'],
    ],
    passes: [
      ['test/browser/a.spec.ts', "await clicked(page.getByRole('link'));"],
      ['test/browser/support/go.ts', 'control.click()'],
    ],
  },
];

test.each(textRules.map((rule, i) => ({ ...rule, ...planted[i] })))(
  'a planted violation is caught: $name',
  ({ catches = [], passes = [], ...rule }) => {
    const caught = (path: string, text: string) => reads(rule, path) && rule.broken(text, patches).length > 0;
    expect(catches.length).toBeGreaterThan(0);
    for (const [path, text] of catches) expect([path, text, caught(path, text)]).toEqual([path, text, true]);
    for (const [path, text] of passes) expect([path, text, caught(path, text)]).toEqual([path, text, false]);
  },
);
