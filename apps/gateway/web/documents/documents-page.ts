import { randomUUID } from 'node:crypto';
import { endings } from '#libs/domain/process/index.js';
import { person, timeText } from '#libs/words/index.js';
import { listDocuments, type ListedDocument } from '../../documents/list-documents.js';
import type { DocumentSettings } from '../../documents/settings.js';
import type { Engine } from '../../engine.js';
import type { CasePage } from '../cases/case-page.js';
import { aboutText, choicesFor, mayRemove, type Choice } from './about.js';

const types: Readonly<Record<string, string>> = { docx: 'Word', odt: 'OpenDocument', txt: 'Text', jpg: 'JPEG' };
const typeText = ({ type }: ListedDocument): string => types[endings[type]] ?? endings[type].toUpperCase();

/** `12 KB`, `3.4 MB`; what is smaller than a kilobyte is 1 KB. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const documentName = ({ name, number }: ListedDocument): string => name ?? `Document ${number}`;

const rowOf = (page: CasePage) => (document: ListedDocument) => ({
  id: document.document,
  name: documentName(document),
  open: document.mayOpen ? `/documents/${document.document}` : undefined,
  about: aboutText(document, page),
  by: document.by === page.caller.id ? 'You' : document.by ? person(page.names, document.by) : 'Not shown to you',
  attachedAt: document.attachedAt,
  when: timeText(document.attachedAt),
  what: `${typeText(document)}, ${sizeText(document.size)}`,
  scan: document.scan === 'clean' ? 'No malware found' : 'Not scanned',
  remove: mayRemove(document, page) ? `/cases/${page.known.stream}/documents/${document.document}/remove` : undefined,
});

/** What `documents/_upload.njk` draws: a form of its own, which leads back to `back` once the document is attached. */
export const uploadModel = (
  id: string,
  choices: readonly Choice[],
  { maxMb, scanner }: DocumentSettings,
  { chosen, back, key = randomUUID() as string }: Readonly<{ chosen?: string; back?: string; key?: string }> = {},
) => ({
  action: `/cases/${id}/documents`,
  choices,
  chosen: choices.find(({ value }) => value === chosen)?.value ?? choices[0]?.value,
  back,
  key,
  maxMb,
  scans: scanner !== undefined,
});

/** The Documents tab of a case as this person sees it; `said` is what the upload form was sent with. */
export const documentsModel = async (
  engine: Engine,
  documents: DocumentSettings,
  page: CasePage,
  said: Readonly<{ chosen?: string; back?: string; key?: string }> = {},
) => {
  const listed = await listDocuments(engine.vault, page.known);
  const choices = await choicesFor(engine, page);
  return {
    ...page.model,
    documents: listed.map(rowOf(page)),
    unscanned: listed.some(({ scan }) => scan === 'not-scanned'),
    unnamed: listed.some(({ about, by }) => about === 'application' && !by),
    applying: choices.some(({ value }) => value.startsWith('application:')),
    upload: choices.length ? uploadModel(page.known.stream, choices, documents, said) : undefined,
  };
};
