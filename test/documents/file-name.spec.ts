import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, endingOf } from '#libs/documents/file-name.js';

test.each([
  ['CV.pdf', 'CV.pdf'],
  ['C:\\Users\\ada\\CV.pdf', 'CV.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['.pdf', 'document.pdf'],
  ['', 'document.pdf'],
  ['reference\u202efdp.exe.pdf', 'referencefdp.exe.pdf'],
  ['line\r\nbreak.pdf', 'linebreak.pdf'],
  ['a<b>c:"d|e?f*.pdf', 'a b c d e f.pdf'],
  ['  ..hidden.  .pdf', 'hidden.pdf'],
  ['Zeugnis für Ärztin.PDF', 'Zeugnis für Ärztin.pdf'],
  [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(150)}.pdf`],
])('%j is kept as %j', (given, kept) => {
  expect(cleanName(given, 'application/pdf')).toBe(kept);
});

test('a name ends in what the file is', () => {
  expect(cleanName('photo.jpeg', 'image/jpeg')).toBe('photo.jpg');
  expect(cleanName('notes.text', 'text/plain')).toBe('notes.txt');
});

test('endings are read without their case, and two that mean the same are one', () => {
  expect(['a.PDF', 'a.JPEG', 'a.jpg', 'a.b.docx', 'a', 'a.', 'a.text '].map(endingOf)).toEqual([
    'pdf',
    'jpg',
    'jpg',
    'docx',
    '',
    '',
    'txt',
  ]);
});

test('whatever somebody calls a file, its kept name has no folder and nothing invisible, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const kept = cleanName(given, 'application/pdf');
      expect(kept).toMatch(/^[^\\/\p{Cc}\p{Cf}\p{Cs}<>:"|?*]+\.pdf$/u);
      expect(cleanName(kept, 'application/pdf')).toBe(kept);
    }),
  );
});
