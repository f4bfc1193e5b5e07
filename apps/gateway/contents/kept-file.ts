import type { Content } from '#libs/contents/index.js';
import { endingOf } from '#libs/documents/file-name.js';
import { endings, type MediaType } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { soundFile } from '../documents/checked-file.js';
import type { SentFile } from '../documents/receive-file.js';
import type { DocumentSettings } from '../documents/settings.js';

/** What a plain text is, by the ending of its name. */
const texts: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  json: 'application/json',
};
/** The ending of a file of this type. */
export const endingFor = (mediaType: string): string =>
  Object.keys(texts).find((one) => texts[one] === mediaType) ?? endings[mediaType as MediaType];
const endingsTaken = ['pdf', 'docx', ...Object.keys(texts)];
const taken: readonly MediaType[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
];
const typeOf = (is: MediaType, name: string): string | undefined => (is === 'text/plain' ? texts[endingOf(name)] : is);
/** Throws where it is nothing that a policy or a version of the rules is written in, or is named otherwise. */
const isTaken = (is: MediaType, { name }: SentFile): void => {
  if (!taken.includes(is)) throw problemError('DocumentTypeRefused', { facts: { allowed: endingsTaken } });
  const ending = endingOf(name);
  if (is === 'text/plain' ? !texts[ending] : ending !== endings[is])
    throw problemError('DocumentTypeDiffers', { facts: { is: endings[is] } });
};

/** A file that may be kept as the trust's own: PDF, DOCX, plain text, Markdown or JSON. Throws the problems 400 to 503 of documents. */
export const keptFile = async (
  { scanner }: Pick<DocumentSettings, 'scanner'>,
  file: SentFile | undefined,
): Promise<Content> => {
  const { is, sent } = await soundFile(scanner, file, isTaken);
  return { bytes: sent.bytes, mediaType: typeOf(is, sent.name) ?? is };
};
