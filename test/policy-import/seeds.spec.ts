import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findingKinds } from '#libs/policy-import/index.js';
import { checkout } from '#libs/stack/paths.js';
import { read } from './support/clean.js';

type Expected = Readonly<{
  document: string;
  metadata: Readonly<Record<string, unknown>>;
  findings: readonly Readonly<{ kind: string; lines: readonly number[]; facts: object }>[];
}>;

const folder = process.env['POLICY_DOCUMENTS'] ?? resolve(checkout, '../shared/seeds');
const expectedIn = join(checkout, 'test/policy-import/expected');
const json = (name: string): unknown => JSON.parse(readFileSync(join(expectedIn, name), 'utf8'));
const all = readdirSync(expectedIn)
  .filter((name) => /^\d{3}\.json$/.test(name))
  .sort()
  .map((name) => json(name) as Expected);
const nowhere = json('in-no-document.json') as Readonly<Record<string, string>>;

describe('the expected findings of the five documents', () => {
  test('name every kind of finding, or say why none of the five has it', () => {
    const named = new Set(all.flatMap(({ findings }) => findings.map(({ kind }) => kind)));
    expect([...named, ...Object.keys(nowhere)].sort()).toEqual([...findingKinds].sort());
    expect(all.map(({ document }) => document.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
  });

  test('hold places and facts, and no sentence of a document', () => {
    const texts = all.flatMap(({ findings }) => findings.flatMap(({ facts }) => Object.values(facts).map(String)));
    expect(texts.filter((text) => text.split(' ').length > 6)).toEqual([]);
  });
});

if (existsSync(folder)) {
  describe(`the documents in ${folder}`, () => {
    test.each(all)(
      '$document has the findings that are expected of it, each in its place, and no others',
      async (one) => {
        const { findings, metadata } = await read(
          readFileSync(join(folder, `${one.document}.txt`)),
          [],
          `${one.document}.txt`,
        );
        expect(findings.map(({ kind, lines, facts }) => ({ kind, lines, facts }))).toEqual(one.findings);
        expect(metadata).toMatchObject(one.metadata);
      },
    );

    test('are read to the same findings, byte for byte, when they are read again', async () => {
      const bytes = readFileSync(join(folder, `${all[0]!.document}.txt`));
      expect(JSON.stringify(await read(bytes))).toBe(JSON.stringify(await read(bytes)));
    });

    test('give clauses by which tasks can cite them', async () => {
      const ids = async (at: number) =>
        (await read(readFileSync(join(folder, `${all[at]!.document}.txt`)))).clauses.map(({ id }) => id);
      expect(await ids(0)).toEqual(['head', '1', '2', '3', '4', '5', '6', '7']);
      expect((await ids(3))[0]).toBe('head');
      expect(await ids(2)).toEqual(
        expect.arrayContaining(['access', 'participation.b', 'secondment-opportunities.step-5']),
      );
      expect(await ids(3)).toContain('expected-practice.reporting-and-review');
    });
  });
} else {
  test(`NOT READ: the five documents are not in ${folder}; set POLICY_DOCUMENTS to the folder that has them`, () => {
    // What is left to check without them: each finding names lines of a document and a fact where its kind has one.
    for (const { findings } of all)
      for (const { kind, lines } of findings)
        expect({ kind, ok: lines.length > 0 || /^(?:no-|undated)/.test(kind) }).toEqual({ kind, ok: true });
  });
}
