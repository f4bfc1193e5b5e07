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
  const packs = loadPacks().all();
  expect(packs.map(({ id, version }) => `${id} v${version}`)).toEqual([
    'academy-advised v1',
    'brackenfield-trust v1',
    'demo-trust v1',
    'demo-trust v2',
    'demo-trust v3',
    'demo-trust v4',
    'demo-trust v5',
    'demo-trust v6',
    'kestrelmoor-trust v1',
    'millrace-trust v1',
    'saltmarsh-school v1',
    'tarnside-trust v1',
  ]);
  for (const pack of packs) {
    expect(pack.source).toMatch(/document 00[0-4]/i);
    for (const source of Object.values(pack.sources))
      expect(source).toMatch(/^(law: |trust's own: |where a pack is silent: |document \d{3}, )./);
  }
});

test('the demo trust chases approvals and start dates and asks for a week of advert, in every version', () => {
  for (const version of [1, 2, 3, 4, 5, 6]) {
    const { approval, advert, startDate } = loadPacks().get('demo-trust', version).rules.internalPost;
    expect(advert).toMatchObject({
      minimumDays: 7,
      ladder: [
        { kind: 'closing-soon', before: 'P3D' },
        { kind: 'closing-soon', before: 'P1D' },
      ],
    });
    for (const { ladder } of [approval, startDate])
      expect(ladder.map((rung) => rung.kind)).toEqual(['remind', 'overdue', 'escalate']);
  }
});

test('the demo trust now decides every rule of its internal posts itself, and is silent on none', () => {
  const { sources, rules } = loadPacks().current('demo-trust');
  const silent = Object.entries(sources).filter(([, source]) => /silent:/.test(source));
  expect(silent.filter(([path]) => /^(internalPost|calendar)\./.test(path))).toEqual([]);
  expect(rules.internalPost.panel).toMatchObject({
    minimumMembers: 3,
    minimumSifters: 2,
    needs: ['SLT', 'Head'],
    training: 'required',
    agreeing: 2,
  });
  expect(rules.internalPost.advert.late).toBe('asked-of-HR');
  expect(rules.internalPost.offer.answerWorkingDays).toBe(5);
});

test('academies that only advise the training differ from the demo trust by it, and say which law leaves them free', () => {
  const [advised, demo] = [loadPacks().current('academy-advised'), loadPacks().current('demo-trust')];
  expect(advised.rules.internalPost.panel).toEqual({ ...demo.rules.internalPost.panel, training: 'advised' });
  expect(advised.sources['internalPost.panel.training']).toMatch(/^law: .*maintained schools and not academies/);
});

test('the demo trust sifts blind since its third version, and cases that began before keep their way', () => {
  const blind = [1, 2, 3, 4, 5, 6].map(
    (version) => loadPacks().get('demo-trust', version).rules.internalPost.sift.blind,
  );
  expect(blind).toEqual([false, false, true, true, true, true]);
});

test('the demo trust decides on secondments since its fourth version, and its older versions are silent on them', () => {
  const { rules, sources } = loadPacks().get('demo-trust', 4);
  expect(rules.secondment.length).toEqual({
    maxMonths: 12,
    maxExtensions: 2,
    hardReviewMonths: 24,
    legalFlagMonths: 42,
    fixedTermYears: 4,
  });
  expect(rules.secondment.handover.days).toEqual([90, 30, 7]);
  expect(sources['secondment.length.fixedTermYears']).toMatch(/^law: /);
  const before = loadPacks().get('demo-trust', 3);
  expect(before.rules.secondment.length).toEqual(rules.secondment.length);
  expect(before.sources['secondment.length.maxMonths']).toMatch(/^where a pack is silent: /);
});

test('the demo trust decides on its leadership programme since its fifth version, and its older versions are silent on it', () => {
  const { rules, sources } = loadPacks().get('demo-trust', 5);
  expect(rules.ldp).toMatchObject({
    intake: { cutOff: '08-31', joins: '09-01' },
    eligibility: { contracts: ['permanent'], version: 1 },
    endorsement: { forwardAfterWorkingDays: 10 },
    completion: { needs: ['accreditation', 'research', 'final-review'] },
    panel: { minimumMembers: 3, schools: 2, agreeing: 2 },
  });
  expect(sources['ldp.eligibility.ladder']).toMatch(/^law: Fixed-term Employees/);
  const before = loadPacks().get('demo-trust', 4);
  expect(before.rules.ldp.intake).toEqual(rules.ldp.intake);
  expect(before.sources['ldp.intake.cutOff']).toMatch(/^where a pack is silent: document 002, Access/);
});
