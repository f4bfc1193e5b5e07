import { createHash } from 'node:crypto';
import { documentOf } from './document/document-of.js';
import { findingsOf } from './findings/findings-of.js';
import { CannotRead } from './limits.js';
import { readFile, type PolicyFile } from './readers/read-file.js';
import type { Reading } from './reading.js';

/** Goes up with whatever makes the same bytes give another reading, so that a reading says by which reader it was made. */
export const readerVersion = 1;

/**
 * Reads a policy: its lines, what it says of itself, its clauses and everything in it that a person must decide on.
 * A pure reading: no clock, no register; the same bytes and the same `supplied` give the same. `supplied` are titles of
 * policies whose text the register holds: they are not told as absent. What can't be read comes back with why, and nothing is thrown.
 */
export const readPolicy = async (file: PolicyFile, supplied: readonly string[] = []): Promise<Reading> => {
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  try {
    const { format, ...extracted } = await readFile(file);
    if (!extracted.lines.some(({ text }) => text.trim())) return { ok: false, hash, why: 'empty' };
    const document = documentOf(extracted, supplied);
    const lines = extracted.lines.map((line, at) => ({ no: at + 1, ...line }));
    const { metadata, clauses } = document;
    return { ok: true, hash, readerVersion, format, lines, metadata, clauses, findings: findingsOf(document) };
  } catch (failure) {
    if (failure instanceof CannotRead) return { ok: false, hash, ...failure.told };
    throw failure;
  }
};
