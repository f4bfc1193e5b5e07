import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readerVersion } from '#libs/policy-import/index.js';
import { but, clean, read, reading, register, saying } from './support/clean.js';

const metadata = async (text: string) => (await read(text)).metadata;
const facts = async (text: string, kind: string) => (await read(text)).findings.find((one) => one.kind === kind)?.facts;

describe('the register of a policy', () => {
  test('is read from labels, from a row of labels above a row of values, and from pairs in a table', async () => {
    const table =
      '# Gate Policy\n\nOrigination\tAuthorised by\tPolicy Date\tReview Date\nOffice\tBoard\tMay 2024\tMay 2026\n';
    const pairs = '# Gate Policy\n\n| Version | 1.4 |\n| Next review | 2 May 2026 |\n';
    expect(await metadata(table)).toMatchObject({
      authoriser: { is: 'board', lines: [4] },
      policyDate: { is: { precision: 'month', value: '2024-05' } },
      reviewDate: { is: { precision: 'month', value: '2026-05' } },
      ownerStated: { lines: [4] },
    });
    expect(await metadata(pairs)).toMatchObject({
      version: { is: '1.4' },
      reviewDate: { is: { value: '2026-05-02' } },
    });
  });

  test('names the body that approved where the label itself does, with the day beside it', async () => {
    const said = await metadata('# Gate Policy\n\nApproved by the Standards Committee\t3/2/25\n');
    expect(said).toMatchObject({
      authoriser: { is: 'committee' },
      approvedOn: { is: { precision: 'day', value: '2025-02-03' } },
    });
  });

  test('holds no name and no initials of a person', async () => {
    const text = register('Author: Rosa Quill').replace(
      '## 1. Purpose',
      '| Version | Date | Description | Revision author |\n|---|---|---|---|\n| 2.0 | 12 March 2026 | New | RQ/TB |\n\n## 1. Purpose',
    );
    const { metadata: said, findings, clauses } = await read(text);
    expect(JSON.stringify({ said, findings, clauses })).not.toMatch(/Rosa|Quill|RQ|TB/);
    expect(said.history).toEqual([{ version: '2.0', date: { precision: 'day', value: '2026-03-12' }, class: 'unknown', lines: [expect.any(Number)] }]); // prettier-ignore
  });

  test('reads "September 19" as a month, which the other dates bear out (E78)', async () => {
    const text = register('Policy date: March 26');
    expect((await metadata(text)).policyDate?.is).toEqual({ precision: 'month', value: '2026-03' });
    expect(await facts(text, 'ambiguous-date')).toEqual({ field: 'policyDate', read: '2026-03', agreeing: 1 });
  });
});

describe('two years printed against three in the text (E74)', () => {
  test('is a contradiction that tells both reviews and the earlier of them', async () => {
    expect(await facts(but('every two years', 'every three years'), 'cadence-conflict')).toEqual({
      statedMonths: 36,
      printedMonths: 24,
      policyDate: '2026-03-12',
      printedReview: '2028-03-12',
      impliedReview: '2029-03-12',
      earliest: '2028-03-12',
    });
    expect(await facts(but('every two years', 'every year'), 'cadence-conflict')).toMatchObject({
      earliest: '2027-03-12',
    });
  });
});

describe('a reading', () => {
  test('says of which bytes it is and by which version of the reader it was made', async () => {
    const { hash, readerVersion: version } = await read(clean);
    expect(hash).toBe(createHash('sha256').update(clean).digest('hex'));
    expect(version).toBe(readerVersion);
  });
});

describe('the id of a finding', () => {
  test('stays while lines shift, so that a decision still finds it in the next version', async () => {
    const faulty = saying('Visitors are told in good time where to park.');
    const shifted = faulty.replace('## 1. Purpose\n', '## 1. Purpose\n\nThe gate is shut at dusk.\n\n');
    const [before, after] = [await read(faulty), await read(shifted)];
    expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    expect(after.findings[0]?.lines).not.toEqual(before.findings[0]?.lines);
  });
});

describe('whatever it is given', () => {
  test('reading comes back with a reading or with why there is none', async () => {
    const pieces = fc.constantFrom(...clean.split('\n'), '\t', '| a | b |', '# ', '1. ', '- ', 'Page 1 of 9', '*', '_', '```', '\u0000', '', '[', 'Version\tDate\tDescription'); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (lines) => {
        const found = await reading(lines.join('\n'));
        if (!found.ok) return expect(['empty', 'not-readable']).toContain(found.why);
        for (const { lines: places } of found.findings)
          for (const line of places) expect(found.lines[line - 1]?.no).toBe(line);
        return expect(new Set(found.findings.map(({ id }) => id)).size).toBe(found.findings.length);
      }),
      { numRuns: 60 },
    );
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => expect((await reading(Buffer.from(bytes))).hash).toHaveLength(64))); // prettier-ignore
  });

  test.each([
    ' ',
    '.',
    '*a ',
    '_a',
    'Alder Vale ',
    'a\t',
    '1 of ',
    'email ',
    '<!--',
    'Version\tDate\tDescription\n',
    '# Alder\n',
  ])('a hundred thousand letters of %j are read through, and do not hold it up', async (piece) => {
    expect((await reading(`a${piece.repeat(100_000 / piece.length)}b`)).ok).toBe(true);
  });
});
