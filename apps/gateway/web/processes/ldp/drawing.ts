import { isSealed } from '#libs/access/index.js';
import type { SchoolId, StaffId, VaultId } from '#libs/kernel/index.js';
import { school } from '#libs/words/index.js';
import type { KnownCase, Shown } from '../../../queries/known-case.js';
import { who, type Reader } from '../../evidence/who.js';

/** One part of a page or of the evidence, as `parts/sections.njk` draws it. */
export type Cell = string | Readonly<{ text: string; href?: string; wrong?: boolean }>;
export type Fact = Readonly<{ label: string; text: string; href?: string; words?: true }>;
export type Part = Readonly<{
  title: string;
  facts?: readonly Fact[];
  lines?: readonly Cell[];
  table?: Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;
  text?: string;
}>;

/** With what a part of the programme is drawn: the state and the events as the reader sees them, and what they may read. */
export type Drawing<S> = Readonly<{
  seen: S;
  shown: readonly Shown[];
  reader: Reader;
  texts: ReadonlyMap<VaultId, string>;
}>;

export const fact = (label: string, text: string | undefined, href?: string): readonly Fact[] =>
  text ? [{ label, text, ...(href && { href }) }] : [];
export const nameOf = ({ reader }: Pick<Drawing<unknown>, 'reader'>, staff: StaffId | undefined): string =>
  who(reader, staff);
export const schoolName = ({ reader }: Pick<Drawing<unknown>, 'reader'>, id: SchoolId | undefined): string =>
  school(reader.names, id);

/** All that was told under these names, in its order, with the data as the reader sees it. */
export const every = ({ shown }: Pick<Drawing<unknown>, 'shown'>, ...types: readonly string[]): readonly Shown[] =>
  shown.filter(({ event }) => types.includes(event.event.type));
/** A personal text in words: not for this reader, or erased, where it can’t be read; undefined where there is none. */
export const textSaid = ({ texts }: Pick<Drawing<unknown>, 'texts'>, text: unknown): string | undefined => {
  if (text === undefined) return undefined;
  if (!isSealed(text)) return 'Written down, and not for you to read.';
  return texts.get(text.vault) ?? 'This text has been erased.';
};
/** What somebody wrote, under a label of its own. */
export const said = (drawing: Pick<Drawing<unknown>, 'texts'>, label: string, text: unknown): readonly Fact[] => {
  const words = textSaid(drawing, text);
  return words ? [{ label, text: words, words: true }] : [];
};

const within = (value: unknown): readonly VaultId[] => {
  if (isSealed(value)) return [value.vault];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(within) : [];
};
/** Where the texts lie that events of some types hold, as they are shown to a reader. */
export const textsIn = (shown: KnownCase['shown'], types: readonly string[]): readonly VaultId[] =>
  shown.filter(({ event }) => types.includes(event.event.type)).flatMap(({ data }) => within(data));
/** A part, or nothing where it would be empty. */
export const part = (title: string, facts: readonly Fact[]): readonly Part[] =>
  facts.length ? [{ title, facts }] : [];
export const tabled = (title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): readonly Part[] =>
  rows.length ? [{ title, table: { head, rows } }] : [];
