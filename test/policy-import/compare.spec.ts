import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, type ReadText } from '#libs/policy-import/index.js';
import { but, clean, read, reading, saying } from './support/clean.js';
import { docxOf } from './support/docx.js';

const compared = async (a: string | Buffer, b: string | Buffer) => compareVersions(await read(a), await read(b));
const became = async (a: string, b: string) =>
  Object.fromEntries((await compared(a, b)).changes.filter(({ is }) => is !== 'same').map(({ id, is }) => [id, is]));

const words = 'gate badge office visitor list paper term site desk stays keeps shows'.split(' ');
const sentence = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }).map((said) => `The ${said.join(' ')}.`); // prettier-ignore
const section = fc.tuple(fc.constantFrom('Arrival', 'Badges', 'Leaving', 'Records'), fc.array(sentence, { minLength: 1, maxLength: 4 })); // prettier-ignore
const policy = fc
  .uniqueArray(section, { minLength: 1, maxLength: 4, selector: ([heading]) => heading })
  .map((sections) =>
    ['# Gate Policy', ...sections.flatMap(([heading, said], at) => [`## ${at + 1}. ${heading}`, ...said])].join('\n\n'),
  );
const typeset = [
  (text: string) => text.replace(/ /g, '  '),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.replace(/\n\n/g, '\r\n\r\n\r\n'),
  (text: string) => text.replace(/## (\d)\./g, (_, n: string) => `## ${Number(n) + 3}.`),
  (text: string) => text.replace(/## .*/g, (heading) => heading.toUpperCase()),
  (text: string) => text.replace(/ (\w+)\.$/gm, ' **$1**.'),
  (text: string) => text.replace(/e/g, 'e\u00ad'),
];

describe('an editorial change', () => {
  test('is proven for a document against itself, in which nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(policy, async (text) => {
        const { editorialProven, why, changes } = await compared(text, text);
        expect([editorialProven, why]).toEqual([true, 'nothing-changed']);
        expect(changes.every(({ is }) => is === 'same')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('is never proven where any one word is another, is gone or is new', async () => {
    const edits = [() => 'unlocked', () => '', (word: string) => `${word} ${word}`, (word: string) => `not ${word}`];
    await fc.assert(
      fc.asyncProperty(policy, fc.nat(), fc.constantFrom(...edits), async (text, at, edit) => {
        const places = [...text.matchAll(/\b[a-z]{4,}\b/g)];
        const { index, 0: word } = places[at % places.length]!;
        const changed = text.slice(0, index) + edit(word) + text.slice(index + word.length);
        const { editorialProven, changes } = await compared(text, changed);
        expect(editorialProven).toBe(false);
        expect(changes.some(({ is }) => is !== 'same')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is proven where only spaces, typography, numbers of headings or their case are other', async () => {
    await fc.assert(
      fc.asyncProperty(policy, fc.subarray(typeset, { minLength: 1 }), async (text, ways) => {
        const set = ways.reduce((said, way) => way(said), text);
        expect((await compared(text, set)).editorialProven).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['quotation marks and dashes', `The office's "list" - kept daily.`, 'The office’s “list” – kept daily.'],
    ['one spelling of two', 'The office will organize and co-ordinate visits.', 'The office will organise and coordinate visits.'], // prettier-ignore
    ['the month, spelt right', 'Begun in Septembre 2025.', 'Begun in September 2025.'],
    ['the mark of a list', '- Be kind.\n- Be quick.', '* Be kind.\n* Be quick.'],
  ])('is proven for %s', async (_, a, b) => {
    expect(await compared(saying(a), saying(b))).toMatchObject({ editorialProven: true, why: 'same-words' });
  });

  test.each([
    ['a figure', 'Within 7 days.', 'Within 10 days.'],
    [
      'a figure where a line begins',
      'The list is kept for\n30. After that it goes.',
      'The list is kept for\n60. After that it goes.',
    ],
    ['a stop, which may turn the meaning', 'Visitors, who are late, wait.', 'Visitors who are late wait.'],
    ['may for must', 'A visitor must wait.', 'A visitor may wait.'],
    ['a small letter in the text that was a capital', 'The Head decides.', 'The head decides.'],
  ])('is not proven for %s', async (_, a, b) => {
    expect(await compared(saying(a), saying(b))).toMatchObject({ editorialProven: false, why: 'words-changed' });
  });

  test('is not proven for a date in the register, or for a version that cannot be read', async () => {
    expect(
      (await compared(clean, but('Review date: 12 March 2028', 'Review date: 12 March 2029'))).editorialProven,
    ).toBe(false);
    expect(compareVersions(await read(clean), await reading(''))).toEqual({ changes: [], editorialProven: false, why: 'unreadable' }); // prettier-ignore
  });

  test('is proven from one kind of file to another', async () => {
    expect((await compared(clean, docxOf(clean))).editorialProven).toBe(true);
  });
});

describe('what became of each clause', () => {
  const records = clean.slice(clean.indexOf('## 3.'), clean.indexOf('## 4.'));

  test('a clause that is added, one that is gone, and one whose words are others', async () => {
    expect(await became(clean, clean.replace('## 4.', '## Parking\n\nBicycles only.\n\n## 4.'))).toEqual({
      parking: 'added',
    });
    expect(await became(clean, clean.replace(records, ''))).toEqual({ '3': 'removed' });
    expect(await became(clean, but('signs in at the office', 'signs in at the gate'))).toEqual({
      '2.step-1': 'changed',
    });
  });

  test('a clause in another place has moved, and that is more than editorial', async () => {
    const moved = clean.replace(records, '').replace('## 2.', `${records}## 2.`);
    const { changes, editorialProven, why } = await compared(clean, moved);
    expect(changes.filter(({ is }) => is === 'moved').map(({ id }) => id)).toEqual(['3']);
    expect([editorialProven, why]).toEqual([false, 'clauses-moved']);
  });

  test('a clause under another number is known by its words, and says what it was', async () => {
    const { changes, editorialProven } = await compared(clean, clean.replace('## 4.', '## 5.'));
    expect(changes.find(({ id }) => id === '5')).toMatchObject({ is: 'moved', was: '4' });
    expect(editorialProven).toBe(true);
  });

  test('the words of both versions can be put together again from the changes', async () => {
    const whole = ({ changes }: ReturnType<typeof compareVersions>, left: 'removed' | 'added') =>
      changes
        .flatMap(({ words: parts }) => parts.filter(({ is }) => is !== left).flatMap(({ words: said }) => said))
        .sort();
    const itself = (one: ReadText) => whole(compareVersions(one, one), 'added');
    await fc.assert(
      fc.asyncProperty(policy, policy, async (a, b) => {
        const [before, after] = [await read(a), await read(b)];
        const comparison = compareVersions(before, after);
        expect(whole(comparison, 'added')).toEqual(itself(before));
        expect(whole(comparison, 'removed')).toEqual(itself(after));
      }),
      { numRuns: 40 },
    );
  });
});
