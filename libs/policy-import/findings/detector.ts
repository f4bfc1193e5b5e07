import type { PolicyDocument } from '../document/document.js';

export type Severity = 'contradiction' | 'hole' | 'notice';
/** Dates, counts, titles of policies and words of closed lists; never a sentence of the document, never a person. */
export type FindingFacts = Readonly<Record<string, string | number>>;
/** What a detector found; `apart` tells it from others of its kind in the same clause. */
export type Found = Readonly<{ lines: readonly number[]; facts?: FindingFacts; apart?: string }>;
/** Reads a whole document for one kind of finding. */
export type Detector = (document: PolicyDocument) => readonly Found[];
