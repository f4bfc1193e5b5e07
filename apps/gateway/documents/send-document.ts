import type { Response } from 'express';
import type { Caller } from '#libs/access/index.js';
import { endings } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { Engine } from '../engine.js';
import { knownCase } from '../queries/known-case.js';
import { listDocuments } from './list-documents.js';

const idLike = /^[0-9a-f-]{36}$/;
const gone = () =>
  problemError('NotFound', { detail: 'There is no such document that you may open, or it was removed.' });

/** `attachment` with a name that every browser reads (RFC 6266, RFC 8187). */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/**
 * A document with its bytes, for a caller who may open it. Throws 404 for every other, for one that was removed and for one whose author was
 * erased; and an error, which shows nothing, when the bytes are not those that the case has the hash of.
 */
export const openDocument = async ({ store, vault }: Pick<Engine, 'store' | 'vault'>, caller: Caller, id: string) => {
  const stream = idLike.test(id) ? await vault.caseOfDocument(id) : undefined;
  if (!stream) throw gone();
  const known = await knownCase(store, caller, stream);
  const document = (await listDocuments(vault, known)).find((one) => one.document === id);
  if (!document?.mayOpen) throw gone();
  const kept = await vault.readDocument(id);
  if (!kept) throw gone();
  const attached = known.shown.find(({ data }) => data['document'] === id && 'hash' in data);
  if (attached?.data['hash'] !== kept.hash) throw new Error(`Document ${id} is not the one that was attached.`);
  return { document, bytes: kept.bytes, known };
};

/** Sends the bytes so that no browser shows or runs them. */
export const sendDocument = async (
  engine: Pick<Engine, 'store' | 'vault'>,
  caller: Caller,
  id: string,
  response: Response,
): Promise<void> => {
  const { document, bytes, known } = await openDocument(engine, caller, id);
  known.noted('document', id);
  const { name = `document-${document.number}.${endings[document.type]}`, type } = document;
  response.writeHead(200, {
    'Content-Type': type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    'Content-Length': bytes.length,
    'Content-Disposition': disposition(name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
};
