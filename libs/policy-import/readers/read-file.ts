import { CannotRead, within } from '../limits.js';
import type { Format } from '../reading.js';
import type { Extracted } from '../source-line.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import { readText } from './text.js';

export type PolicyFile = Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>;

const begins = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
const olderOffice = 'd0cf11e0a1b11ae1';
/** How an older container names what Word packs a document into when it has a password. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const isMarkdown = ({ name, mediaType }: PolicyFile): boolean => mediaType === 'text/markdown' || /\.(?:md|markdown)$/i.test(name); // prettier-ignore

/** Reads a file by what it holds; its name and type only tell Markdown from plain text. Throws CannotRead. */
export const readFile = async (file: PolicyFile): Promise<Extracted & { format: Format }> => {
  within('bytes', file.bytes.length);
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length);
  if (begins(bytes, '255044462d')) return { ...(await readPdf(file.bytes)), format: 'pdf' };
  if (begins(bytes, '504b0304')) return { ...(await readDocx(bytes)), format: 'docx' };
  if (begins(bytes, olderOffice))
    throw new CannotRead({ why: bytes.includes(encryptedPackage) ? 'encrypted' : 'not-readable' });
  within('characters', bytes.length);
  return { ...readText(bytes), format: isMarkdown(file) ? 'markdown' : 'text' };
};
