import { describe, expect, test } from '@jest/globals';
import { limits } from '#libs/policy-import/index.js';
import { packedDocx } from './support/bomb.js';
import { clean, read, reading } from './support/clean.js';
import { docxOf, pageOfPages, paragraphOf } from './support/docx.js';
import { pdfOf, setOnPages } from './support/pdf.js';

const why = async (content: string | Buffer) => {
  const found = await reading(content);
  return found.ok ? 'read' : found;
};
const words = 'Visitors sign in at the office.';

describe('one policy in four kinds of file', () => {
  const top = (page: number, of: number) => `Page ${page} of ${of}`;

  test('has the same clauses and the same register, whatever it is written in', async () => {
    const files = [clean, clean.replace(/\n/g, '\r\n'), docxOf(clean), setOnPages(clean, 22, top)];
    const [markdown, ...others] = await Promise.all(files.map((file) => read(file)));
    for (const other of others) {
      expect(other.clauses.map(({ id }) => id)).toEqual(markdown!.clauses.map(({ id }) => id));
      expect(other.metadata.reviewDate?.is).toEqual(markdown!.metadata.reviewDate?.is);
      expect(other.metadata.title?.is).toBe('Visitors Policy');
      expect(other.findings).toEqual([]);
    }
  });

  test('is told by its content: a DOCX that is named .txt is a DOCX', async () => {
    expect((await read(docxOf(clean), [], 'policy.txt')).format).toBe('docx');
    expect((await read(setOnPages(clean, 40, top), [], 'policy.docx')).format).toBe('pdf');
    expect([(await read(clean, [], 'policy.txt')).format, (await read(clean)).format]).toEqual(['text', 'markdown']);
  });

  test('is read in the letters that older programs save, and in UTF-16', async () => {
    const old = Buffer.from(`The Trust\x92s policy\n\n${words}`, 'latin1');
    const wide = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(words, 'utf16le')]);
    expect((await read(old)).lines[0]?.text).toBe('The Trust’s policy');
    expect((await read(wide)).lines[0]?.text).toBe(words);
  });
});

describe('a DOCX', () => {
  test('is read with its header and footer, but without the numbers of its pages', async () => {
    const { lines } = await read(docxOf(clean, { header: paragraphOf('Alder Vale Trust'), footer: pageOfPages }));
    expect(lines[0]?.text).toBe('Alder Vale Trust');
    expect(lines.filter(({ text }) => /page|\b6\b/i.test(text))).toEqual([]);
  });

  test('is read without what was deleted under tracked changes, which are told', async () => {
    const { lines, findings } = await read(
      docxOf(clean, { deleted: 'Badges are optional.', inserted: 'Badges are worn.' }),
    );
    expect(lines.some(({ text }) => text.includes('optional'))).toBe(false);
    expect(lines.some(({ text }) => text.includes('Badges are worn.'))).toBe(true);
    expect(findings.map(({ kind, facts }) => ({ kind, facts }))).toEqual([
      { kind: 'unsettled-changes', facts: { changes: 2 } },
    ]);
  });

  test('keeps the cells of a table apart, row by row', async () => {
    const cell = (text: string) => `<w:tc>${paragraphOf(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Version')}${cell('2.0')}</w:tr><w:tr>${cell('Review date')}${cell('1 May 2028')}</w:tr></w:tbl>`;
    const { metadata } = await read(docxOf('# Gate Policy', { extra: table }));
    expect([metadata.version?.is, metadata.reviewDate?.is.value]).toEqual(['2.0', '2028-05-01']);
  });

  test('that unpacks without end is refused at the limit, whatever size it gives itself', async () => {
    const bomb = packedDocx(Buffer.alloc(limits['unpacked-bytes'] + 1, ' '));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await why(bomb)).toMatchObject({
      why: 'too-large',
      of: 'unpacked-bytes',
      allowed: limits['unpacked-bytes'],
    });
  });

  test('that is damaged, or is another kind of ZIP, is not readable', async () => {
    expect(await why(docxOf(clean).subarray(0, 300))).toMatchObject({ why: 'not-readable' });
    expect(await why(packedDocx(Buffer.from('<w:p><w:t>no end')))).toMatchObject({ why: 'not-readable' });
    expect(await why(packedDocx(Buffer.from('<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>')))).toMatchObject({ ok: false });
  });

  test('with a password lies in an older container, and is told as encrypted', async () => {
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await why(container)).toMatchObject({ why: 'encrypted' });
    expect(await why(container.subarray(0, 400))).toMatchObject({ why: 'not-readable' });
  });
});

describe('a PDF', () => {
  const page = (text: string) => [{ text, size: 11, y: 700 }];

  test('tells the page of each line', async () => {
    const { lines } = await read(pdfOf([page('First page.'), page('Second page.')]));
    expect(lines.filter(({ text }) => text).map(({ page: of, text }) => [of, text])).toEqual([[1, 'First page.'], [2, 'Second page.']]); // prettier-ignore
  });

  test('in which a page is a picture tells that page', async () => {
    const { findings } = await read(pdfOf([page('First page.'), [], page('Third page.')]));
    expect(findings.find(({ kind }) => kind === 'page-without-text')).toMatchObject({ page: 1, facts: { page: 2 } });
  });

  test('without any text was scanned, and is refused as that', async () => {
    expect(await why(pdfOf([[], []]))).toMatchObject({ why: 'scanned-without-text' });
  });

  test('with a password is refused as encrypted', async () => {
    expect(await why(pdfOf([page(words)], { locked: true }))).toMatchObject({ why: 'encrypted' });
  });

  test('of more than 500 pages is refused, and one that is damaged is not readable', async () => {
    const many = pdfOf(Array.from({ length: limits.pages + 1 }, () => page('a')));
    expect(await why(many)).toMatchObject({ why: 'too-large', of: 'pages', is: 501, allowed: 500 });
    expect(await why('%PDF-1.7\nnothing more')).toMatchObject({ why: 'not-readable' });
  });
});

describe('any file', () => {
  test('of nothing but space is empty', async () => {
    expect([await why(''), await why(' \n\t\n')]).toMatchObject([{ why: 'empty' }, { why: 'empty' }]);
  });

  test('of more than 20 MB is refused unread, as is a text of more letters than any policy has', async () => {
    expect(await why(Buffer.alloc(limits.bytes + 1, 'a'))).toMatchObject({ why: 'too-large', of: 'bytes' });
    expect(await why(Buffer.alloc(limits.characters + 1, 'a'))).toMatchObject({ why: 'too-large', of: 'characters' });
  });

  test('that is no text is not readable, and keeps its hash for the record', async () => {
    expect(await why(Buffer.from('89504e470d0a1a0a0000', 'hex'))).toMatchObject({ why: 'not-readable', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }); // prettier-ignore
  });
});
