import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Checked } from '#libs/verify/index.js';
import { linesOf } from '#libs/verify/report.js';
import { postAt } from '../rebuild/support/trust.js';
import { masterKey } from '../support/engine.js';
import { ran } from '../support/script.js';
import { soundStore, type Sound } from './support/sound.js';

let s: Sound;
beforeAll(async () => {
  s = await soundStore('verify_cli');
});
afterAll(() => s.close());

const cli = (path: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  ran(path, args, {
    DATABASE_URL: s.e.url,
    VAULT_KEY: masterKey.toString('base64'),
    KAFKA_BROKERS: '',
    TEMPORAL_ADDRESS: '',
    ...env,
  });
const verifyCli = (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  cli('dist/libs/verify/cli.js', args, env);

test('a sound store: one line for each invariant, what was skipped and why, and 0', async () => {
  const { code, out, err } = await verifyCli();
  expect(out).toMatch(/^sound +followers/);
  expect(out).toMatch(/^skipped +kafka .*KAFKA_BROKERS is not set/m);
  expect(out).toMatch(/^skipped +workflows .*TEMPORAL_ADDRESS is not set/m);
  expect(err).toBe('');
  expect(out).toMatch(/Nothing found\.\n$/);
  expect(code).toBe(0);
});

test('a broken one: each finding with the command that repairs it, and 1; the command repairs it', async () => {
  const stream = await postAt(s.e, 0);
  await s.e.owner.query(`update cases set status = 'Invented' where stream_id = $1`, [stream]);
  const { code, out } = await verifyCli(['--only', 'read-models']);
  expect(out).toContain(`BROKEN   read-models`);
  expect(out).toContain(`cases ${stream}: differs from its stream in status\n           -> npm run rebuild\n`);
  expect(code).toBe(1);
  const json = JSON.parse((await verifyCli(['--json', '--only', 'read-models'])).out) as {
    found: number;
    findings: object[];
  };
  expect(json).toMatchObject({
    found: 1,
    findings: [{ invariant: 'read-models', subject: `cases ${stream}`, repair: 'npm run rebuild' }],
  });

  const rebuilt = await cli('dist/libs/read-models/rebuild-cli.js', ['--read-model', 'cases,tasks']);
  expect(rebuilt.out).toMatch(/cases: 1 rows differed; the rebuilt table is in its place\.\ntasks: 0 rows differed/);
  expect((await verifyCli(['--only', 'read-models'])).code).toBe(0);
});

test('what can not run says why, and answers 2', async () => {
  expect(await verifyCli(['--only', 'nothing'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Unknown: nothing\. Name some of followers,/),
  });
  expect(await verifyCli([], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Could not verify: /),
  });
  const other = Buffer.alloc(32, 9).toString('base64');
  expect(await verifyCli([], { VAULT_KEY: other })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/VAULT_KEY does not open/),
  });
});

test('parked keys are listed, and a retry that nobody takes up says so', async () => {
  expect((await cli('dist/libs/event-store/cli/parked-cli.js')).out).toBe('Nothing is parked.\n');
  await s.e.owner.query(
    `insert into parked (subscription, stream_id, global_no, error) values ('relay', 'internal-post-x', 1, 'too large')`,
  );
  const line =
    'relay internal-post-x: 1 event from number 1, tried 1 time: too large\n  npm run unpark -- --subscription relay --stream internal-post-x\n';
  expect((await cli('dist/libs/event-store/cli/parked-cli.js')).out).toBe(line);
  const asked = await cli('dist/libs/event-store/cli/parked-cli.js', [
    '--retry',
    '--subscription',
    'relay',
    '--wait',
    '0',
  ]);
  expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('Nobody has taken it up yet') });
  expect((await cli('dist/libs/event-store/cli/rebase-cli.js')).out).toMatch(/there is nothing to rebase/);
});

test('a report names the first hundred findings and counts the rest', () => {
  const finding = { invariant: 'order', subject: 'number 3', what: 'follows number 1', repair: 'restore' };
  const checked: Checked = {
    invariant: 'order',
    says: 'numbers are dense',
    checked: 900,
    found: 150,
    findings: [finding],
  };
  expect(linesOf(checked)).toEqual([
    'BROKEN   order             numbers are dense (900 checked)',
    '         number 3: follows number 1',
    '           -> restore',
    '         and 149 more',
  ]);
});
