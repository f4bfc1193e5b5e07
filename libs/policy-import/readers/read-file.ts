import { CannotRead, within } from '../limits.js';
import type { Format } from '../reading.js';
import type { Extracted, LaidLine } from '../source-line.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import { readText } from './text.js';

export type PolicyFile = Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>;

const begins = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
const olderOffice = 'd0cf11e0a1b11ae1';
/** How an older container names what Word packs a document into when it has a password. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const isMarkdown = ({ name, mediaType }: PolicyFile): boolean => mediaType === 'text/markdown' || /\.(?:md|markdown)$/i.test(name); // prettier-ignore

/** Patterns are looked for in one line or paragraph at a time, and none is longer than this: no text can make them slow. */
const longest = 2_000;
/** Blanks and dots in a row, by which a form leaves room: no more of them than tell that. */
const runs = /([^\p{L}\p{N}])\1{40,}/gu;
const cut = (line: LaidLine): readonly LaidLine[] => {
  if (line.text.length <= longest) return [line];
  const space = line.text.lastIndexOf(' ', longest);
  const at = space > 0 ? space : longest;
  const pieces: LaidLine[] = [];
  for (let from = 0; from < line.text.length; from += at)
    pieces.push({ ...line, text: line.text.slice(from, from + at) });
  return pieces;
};
const bounded = (extracted: Extracted): Extracted => {
  const lines = extracted.lines
    .map((line) => ({ ...line, text: line.text.replace(runs, (run) => run.slice(0, 40)) }))
    .flatMap(cut);
  within(
    'characters',
    lines.reduce((sum, { text }) => sum + text.length, 0),
  );
  within('lines', lines.length);
  return { ...extracted, lines };
};

/** Reads a file by what it holds; its name and type only tell Markdown from plain text. Throws CannotRead. */
export const readFile = async (file: PolicyFile): Promise<Extracted & { format: Format }> => {
  within('bytes', file.bytes.length);
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length);
  if (begins(bytes, '255044462d')) return { ...bounded(await readPdf(file.bytes)), format: 'pdf' };
  if (begins(bytes, '504b0304')) return { ...bounded(await readDocx(bytes)), format: 'docx' };
  if (begins(bytes, olderOffice))
    throw new CannotRead({ why: bytes.includes(encryptedPackage) ? 'encrypted' : 'not-readable' });
  within('characters', bytes.length);
  return { ...bounded(readText(bytes)), format: isMarkdown(file) ? 'markdown' : 'text' };
};
