import { createHash } from 'node:crypto';
import { cleanName, endingOf } from '#libs/documents/file-name.js';
import { lookAt } from '#libs/documents/look-at.js';
import { scanned } from '#libs/documents/choose-scanner.js';
import type { Scanner } from '#libs/documents/scanner.js';
import { endings, mediaTypes, type MediaType, type Scan, type Upload } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { SentFile } from './receive-file.js';

export type CheckedFile = Readonly<{ name: string; content: Omit<Upload, '__upload'>; bytes: Buffer }>;

const saysNothing = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-zip-compressed']);
/** What some browsers call a type besides its own name. */
const aliases: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
};
const allowed = { allowed: mediaTypes.map((type) => endings[type]) };

const scan = async (scanner: Scanner | undefined, bytes: Buffer) => {
  try {
    return await scanned(scanner, bytes);
  } catch {
    throw problemError('ScannerDown');
  }
};

/**
 * What a file is by its content, once it holds something, nothing in it may run, and no malware was found. Throws the problems 400 to 503 of
 * documents, each with what to do.
 */
export const soundFile = async (
  scanner: Scanner | undefined,
  sent: SentFile | undefined,
  named: (is: MediaType, sent: SentFile) => void,
): Promise<Readonly<{ is: MediaType; scan: Scan; sent: SentFile }>> => {
  if (!sent) throw problemError('DocumentMissing');
  if (!sent.bytes.length) throw problemError('DocumentEmpty');
  const { is } = await lookAt(sent.bytes);
  if (is === 'active') throw problemError('DocumentActive', { facts: allowed });
  if (is === 'other') throw problemError('DocumentTypeRefused', { facts: allowed });
  named(is, sent);
  const found = await scan(scanner, sent.bytes);
  if (found === 'infected') throw problemError('DocumentInfected');
  return { is, scan: found, sent };
};
/** Throws where the name or the declared type says that it is something else. */
const agrees = (is: MediaType, { name, says }: SentFile): void => {
  const said = (says.split(';')[0] ?? '').trim().toLowerCase();
  const declared = aliases[said] ?? said;
  if (endingOf(name) !== endings[is] || !(declared === is || saysNothing.has(declared)))
    throw problemError('DocumentTypeDiffers', { facts: { is: endings[is] } });
};

/**
 * A file whose content, name and declared type agree on one of the types that are taken, and in which no malware was found.
 * Throws the problems 413 to 503 of documents, each with what to do.
 */
export const checkedFile = async (scanner: Scanner | undefined, file: SentFile | undefined): Promise<CheckedFile> => {
  const { is, scan: found, sent } = await soundFile(scanner, file, agrees);
  const { name, bytes } = sent;
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name: cleanName(name, is), content: { digest, size: bytes.length, type: is, scan: found }, bytes };
};
