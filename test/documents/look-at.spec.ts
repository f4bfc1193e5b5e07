import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookAt } from '#libs/documents/look-at.js';
import { zipEntries } from '#libs/documents/zip-entries.js';
import { mediaTypes } from '#libs/domain/process/index.js';
import { docm, docx, eicar, jpeg, odt, pdf, png, text } from './samples.js';
import { zip } from './zip.js';

const is = async (bytes: Buffer | string) => (await lookAt(Buffer.from(bytes))).is;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each([
  ['a PDF', pdf(), 'application/pdf'],
  ['a Word document', docx(), word],
  ['an OpenDocument text', odt(), 'application/vnd.oasis.opendocument.text'],
  ['a PNG', png, 'image/png'],
  ['a JPEG', jpeg, 'image/jpeg'],
  ['plain text', text, 'text/plain'],
  ['plain text with a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), text]), 'text/plain'],
  ['text about markup', Buffer.from('Use <b> for bold.'), 'text/plain'],
])('%s is known by its content', async (_, bytes, type) => {
  expect(await is(bytes)).toBe(type);
});

test('every type that is taken has a sample here', async () => {
  const found = await Promise.all([pdf(), docx(), odt(), png, jpeg, text].map(is));
  expect([...found].sort()).toEqual([...mediaTypes].sort());
});

describe('What may run when it is opened', () => {
  test.each([
    ['a Word document with macros', docm],
    ['one that hides them under the plain type', docx({ 'word/vbaProject.bin': 'Sub AutoOpen()' })],
    ['one with an ActiveX control', docx({ 'word/activeX/activeX1.xml': '<ax/>' })],
    ['one with an embedded object', docx({ 'word/embeddings/oleObject1.bin': 'MZ' })],
    ['an OpenDocument text with Basic', odt({ 'Basic/Standard/Module1.xml': 'Sub Main' })],
    ['one with scripts', odt({ 'Scripts/python/a.py': 'print()' })],
    ['a PDF with a script', pdf('<< /S /JavaScript /JS (app.alert(1)) >>')],
    ['a PDF that starts a program', pdf('<< /S /Launch /F (calc.exe) >>')],
    ['a PDF with a file inside', pdf('<< /Type /EmbeddedFile >>')],
    ['HTML', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['HTML after blanks', Buffer.from('\uFEFF \n<html>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['an SVG behind an XML head', Buffer.from('<?xml version="1.0"?><svg/>')],
  ])('%s', async (_, bytes) => {
    expect(await is(bytes)).toBe('active');
  });
});

test.each([
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex')],
  ['an archive', zip({ 'a.txt': 'a' })],
  ['text in another alphabet than UTF-8', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
  ['text with a NUL', Buffer.from('a\0b')],
  ['a Word document that is cut off', docx().subarray(0, 160)],
])('%s is none of the types that are taken', async (_, bytes) => {
  expect(['other', 'active']).toContain(await is(bytes));
});

test('the test file of virus scanners is plain text: to find it is the scanner’s part', async () => {
  expect(await is(eicar)).toBe('text/plain');
});

test('no bytes make looking fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) =>
      expect(typeof (await is(Buffer.from(bytes)))).toBe('string'),
    ),
    { numRuns: 200 },
  );
});

test('a ZIP file says what it holds, and a damaged one says nothing', () => {
  const file = zip({ 'a.txt': 'a', 'b/c.txt': 'c' });
  expect(zipEntries(file)).toEqual(['a.txt', 'b/c.txt']);
  expect(zipEntries(Buffer.concat([file.subarray(0, -22), Buffer.from('no end')]))).toBeUndefined();
  const wrong = Buffer.from(file);
  wrong.writeUInt32LE(5, wrong.length - 6);
  expect(zipEntries(wrong)).toBeUndefined();
});
