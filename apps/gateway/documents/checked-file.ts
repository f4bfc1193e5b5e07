import { createHash } from 'node:crypto';
import { cleanName, endingOf } from '#libs/documents/file-name.js';
import { lookAt } from '#libs/documents/look-at.js';
import { scanned } from '#libs/documents/choose-scanner.js';
import type { Scanner } from '#libs/documents/scanner.js';
import { endings, mediaTypes, type Upload } from '#libs/domain/process/index.js';
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
 * A file whose content, name and declared type agree on one of the types that are taken, and in which no malware was found.
 * Throws the problems 413 to 503 of documents, each with what to do.
 */
export const checkedFile = async (scanner: Scanner | undefined, sent: SentFile | undefined): Promise<CheckedFile> => {
  if (!sent) throw problemError('DocumentMissing');
  const { name, says, bytes } = sent;
  if (!bytes.length) throw problemError('DocumentEmpty');
  const { is } = await lookAt(bytes);
  if (is === 'active') throw problemError('DocumentActive', { facts: allowed });
  if (is === 'other') throw problemError('DocumentTypeRefused', { facts: allowed });
  const named = endingOf(name);
  const said = (says.split(';')[0] ?? '').trim().toLowerCase();
  const declared = aliases[said] ?? said;
  if (named !== endings[is] || !(declared === is || saysNothing.has(declared)))
    throw problemError('DocumentTypeDiffers', { facts: { is: endings[is] } });
  const found = await scan(scanner, bytes);
  if (found === 'infected') throw problemError('DocumentInfected');
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name: cleanName(name, is), content: { digest, size: bytes.length, type: is, scan: found }, bytes };
};
