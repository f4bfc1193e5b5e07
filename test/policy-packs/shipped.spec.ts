import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks, shippedPacks } from '#libs/policy-packs/index.js';

const pinned = JSON.parse(readFileSync(new URL('./shipped.json', import.meta.url), 'utf8')) as Record<string, string>;
const hash = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(shippedPacks, file)))
    .digest('hex');

// Cases run under the version they began with: a change of a shipped file would change rules behind their backs.
test('a shipped version never changes: a new rule is a new file, with its hash added to shipped.json', () => {
  const files = readdirSync(shippedPacks).filter((file) => file.endsWith('.json'));
  expect(Object.fromEntries(files.map((file) => [file, hash(file)]))).toEqual(pinned);
});

test('every shipped version loads, and names where each rule comes from', () => {
  for (const pack of loadPacks().all()) {
    expect(pack.source).toMatch(/document 002/i);
    for (const source of Object.values(pack.sources)) expect(source).toMatch(/document 002|trust's own/);
  }
});

test('the demo trust chases approvals and start dates and asks for a week of advert', () => {
  const pack = loadPacks().get('demo-trust', 1);
  expect(Object.keys(pack.sources)).toEqual([
    'internalPost.approval.ladder',
    'internalPost.advert.minimumDays',
    'internalPost.advert.ladder',
    'internalPost.startDate.ladder',
  ]);
  const { approval, advert, startDate } = pack.rules.internalPost;
  expect(advert).toEqual({
    minimumDays: 7,
    ladder: [
      { kind: 'closing-soon', before: 'P3D' },
      { kind: 'closing-soon', before: 'P1D' },
    ],
  });
  for (const { ladder } of [approval, startDate])
    expect(ladder.map((rung) => rung.kind)).toEqual(['remind', 'overdue', 'escalate']);
});
