import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks } from '#libs/policy-packs/index.js';
import { type AnyPack, folderWith, packWith, problemsWith, removeFolders } from './folder.js';

afterAll(removeFolders);

const version = (n: number, id = 'demo-trust') =>
  packWith((pack) => {
    pack.id = id;
    pack.version = n;
    pack.rules.internalPost.advert.minimumDays.value = n;
  });

describe('Versions lie side by side', () => {
  const folder = folderWith({
    'demo-trust.v2.json': version(2),
    'demo-trust.v10.json': version(10),
    'demo-trust.v1.json': version(1),
    'other-trust.v3.json': version(3, 'other-trust'),
    'README.txt': 'no pack',
  });
  const packs = loadPacks(folder);

  test('a case gets the version it began under, whatever came later', () => {
    expect([1, 2, 10].map((n) => packs.get('demo-trust', n).rules.internalPost.advert.minimumDays)).toEqual([1, 2, 10]);
  });

  test('a new case gets the newest, counted and not spelled', () => {
    expect(packs.current('demo-trust').version).toBe(10);
    expect(packs.current('other-trust').version).toBe(3);
  });

  test('all of them are listed, oldest first', () => {
    expect(packs.all().map((pack) => `${pack.id} ${pack.version}`)).toEqual([
      'demo-trust 1',
      'demo-trust 2',
      'demo-trust 10',
      'other-trust 3',
    ]);
  });

  test('one that is not there is told with those that are', () => {
    expect(() => packs.get('demo-trust', 3)).toThrow(
      /demo-trust v3 is not in .*demo-trust v1, demo-trust v2.*Put its file back/,
    );
    expect(() => packs.current('no-trust')).toThrow('no-trust is not in');
  });

  test('a loaded version never changes, on disk or in memory', () => {
    const changing = folderWith({ 'demo-trust.v1.json': version(1) });
    const loaded = loadPacks(changing);
    writeFileSync(join(changing, 'demo-trust.v1.json'), JSON.stringify(packWith()));
    rmSync(join(changing, 'demo-trust.v1.json'));
    const pack = loaded.get('demo-trust', 1) as AnyPack;
    expect(pack.rules.internalPost.advert.minimumDays).toBe(1);
    expect(() => (pack.rules.internalPost.advert.minimumDays = 2)).toThrow(TypeError);
    expect(() => pack.rules.internalPost.approval.ladder.push({})).toThrow(TypeError);
    expect(() => (pack.sources['x'] = 'y')).toThrow(TypeError);
  });
});

describe('What is wrong is told by its path', () => {
  const post = 'demo-trust.v1.json: rules.internalPost.';
  test.each<[string, string, (rules: AnyPack) => void]>([
    ['no days', `${post}advert.minimumDays.value: Too small`, (r) => (r.advert.minimumDays.value = 0)],
    [
      'days as text',
      `${post}advert.minimumDays.value: Invalid input: expected number`,
      (r) => (r.advert.minimumDays.value = '7'),
    ],
    ['a bare value', `${post}advert.minimumDays: Invalid input: expected object`, (r) => (r.advert.minimumDays = 7)],
    ['no source', `${post}approval.ladder.source: Invalid input`, (r) => delete r.approval.ladder.source],
    [
      'a vague source',
      `${post}approval.ladder.source: has to begin with`,
      (r) => (r.approval.ladder.source = 'somebody said'),
    ],
    ['an unknown rule', `${post}approval: Unrecognized key: "grace"`, (r) => (r.approval.grace = 1)],
    ['a missing rule', `${post}startDate: Invalid input`, (r) => delete r.startDate],
    [
      'hours',
      `${post}approval.ladder.value.0.after: has to be a duration`,
      (r) => (r.approval.ladder.value[0].after = 'PT3H'),
    ],
    [
      'no duration',
      `${post}approval.ladder.value.0.after: has to be a duration`,
      (r) => (r.approval.ladder.value[0].after = 'P'),
    ],
    [
      'a rung too early',
      `${post}approval.ladder.value: has to rise`,
      (r) => (r.approval.ladder.value[2].after = 'P4D'),
    ],
    [
      'weeks before days',
      `${post}approval.ladder.value: has to rise`,
      (r) => (r.approval.ladder.value[0].after = 'P1W'),
    ],
    [
      'never due',
      `${post}approval.ladder.value: has to have one rung "overdue"`,
      (r) => (r.approval.ladder.value[1].kind = 'remind'),
    ],
    [
      'twice escalated',
      `${post}approval.ladder.value: may have one rung`,
      (r) => (r.approval.ladder.value[0].kind = 'escalate'),
    ],
    [
      'escalated before due',
      `${post}approval.ladder.value: has to be overdue before`,
      (r) => ([r.approval.ladder.value[0].kind, r.approval.ladder.value[2].kind] = ['escalate', 'remind']),
    ],
    ['no rungs', `${post}startDate.ladder.value: Too small`, (r) => (r.startDate.ladder.value = [])],
    [
      'a closing ladder upside down',
      `${post}advert.ladder.value: has to lead up`,
      (r) => r.advert.ladder.value.reverse(),
    ],
    [
      'an unknown rung',
      `${post}startDate.ladder.value.0.kind: Invalid option`,
      (r) => (r.startDate.ladder.value[0].kind = 'shout'),
    ],
  ])('%s', (_, message, change) => {
    expect(problemsWith('demo-trust.v1.json', (pack) => change(pack.rules.internalPost))).toContain(message);
  });

  test('all that is wrong is told at once, for every file', () => {
    const folder = folderWith({
      'demo-trust.v1.json': packWith((pack) => {
        pack.version = 0;
        pack.rules.internalPost.advert.minimumDays.value = -1;
      }),
      'demo-trust.v2.json': '{ "id": ',
      'demo-trust.v3.json': version(4),
    });
    const lines = [
      /v1\.json: version: /,
      /v1\.json: rules\.internalPost\.advert\.minimumDays\.value: /,
      /v2\.json: the whole file: not readable as JSON/,
      /v3\.json: the whole file: .*name it demo-trust\.v4\.json/,
    ];
    for (const line of lines) expect(() => loadPacks(folder)).toThrow(line);
  });

  test('a folder without a pack says what to put there', () => {
    expect(() => loadPacks(folderWith({}))).toThrow('<id>.v<version>.json');
  });
});
