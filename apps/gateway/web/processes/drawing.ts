import { isSealed } from '#libs/access/index.js';
import type { PostId, SchoolId, StaffId, VaultId } from '#libs/kernel/index.js';
import { postsNamed, type PostNamed } from '#libs/read-models/post-ledger/posts.js';
import { school } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { KnownCase } from '../../queries/known-case.js';
import { who, type Reader } from '../evidence/who.js';

/** One part of a page or of the evidence, as `parts/sections.njk` draws it. */
export type Cell = string | Readonly<{ text: string; href?: string | undefined; wrong?: boolean }>;
export type Fact = Readonly<{ label: string; text: string; href?: string; words?: true }>;
export type Part = Readonly<{
  title: string;
  facts?: readonly Fact[];
  lines?: readonly Cell[];
  table?: Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;
  text?: string;
}>;

/** With what a case is drawn: the names and texts that its reader may know. */
export type Drawing = Readonly<{
  reader: Reader;
  texts: ReadonlyMap<VaultId, string>;
  posts: ReadonlyMap<PostId, PostNamed>;
}>;

const postIds = /"(post-[0-9a-f-]{36})"/g;
/** The posts that are named in what a reader is told of a case. */
const postsIn = (shown: KnownCase['shown']): readonly PostId[] => {
  const found = JSON.stringify(shown.map(({ data }) => data)).matchAll(postIds);
  return [...new Set([...found].map(([, id]) => id as PostId))];
};
export const drawingOf = async (
  { store }: Pick<Engine, 'store'>,
  shown: KnownCase['shown'],
  reader: Reader,
  texts: Drawing['texts'],
): Promise<Drawing> => ({
  reader,
  texts,
  posts: await postsNamed(store.pool, postsIn(shown)),
});

/** A personal text in words: erased, or not for this reader, where it can’t be read; undefined where there is none. */
export const textSaid = ({ texts }: Drawing, text: unknown): string | undefined => {
  if (text === undefined) return undefined;
  if (!isSealed(text)) return 'Written down, and not for you to read.';
  return texts.get(text.vault) ?? 'This text has been erased.';
};
/** A fact, or nothing where there is nothing to say. */
export const fact = (label: string, text: string | undefined, href?: string): readonly Fact[] =>
  text ? [{ label, text, ...(href && { href }) }] : [];
/** What somebody wrote. */
export const words = (label: string, text: string | undefined): readonly Fact[] =>
  text ? [{ label, text, words: true }] : [];

export const nameOf = ({ reader }: Drawing, staff: StaffId | undefined): string => who(reader, staff);
export const schoolName = ({ reader }: Drawing, id: SchoolId | undefined): string => school(reader.names, id);
/** A post with its school: `Deputy Headteacher, Ashgrove Mere Primary School`. */
export const postName = (drawing: Drawing, post: PostId | undefined, at?: SchoolId): string | undefined => {
  const named = post && drawing.posts.get(post);
  if (named) return `${named.title}, ${schoolName(drawing, named.school)}`;
  return at && schoolName(drawing, at);
};
