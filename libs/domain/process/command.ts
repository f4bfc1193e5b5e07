import type { z } from 'zod';
import type { Actor, Context, Decision, StaffId, StreamId, VaultId } from '../../kernel/index.js';
import type { Authority } from './authority.js';
import type { Kept, Upload } from './documents/file.js';

/** Text about a person, as it arrives; it never reaches a handler or an event in this form. */
export type Personal = string & z.core.$brand<'Personal'>;
/** What an event holds instead: where the vault keeps the text, and its hash under the subject's own key. */
export type Sealed = Readonly<{ vault: VaultId; hash: string }>;

export type Seal<D> = {
  readonly [K in keyof D]: D[K] extends Personal
    ? Sealed
    : D[K] extends Personal | undefined
      ? Sealed | undefined
      : D[K] extends Upload
        ? Kept
        : D[K];
};
type PersonalKeys<D> = { [K in keyof D]-?: NonNullable<D[K]> extends Personal ? K & string : never }[keyof D];
/** Whose key encrypts the text: the person it is about. */
export type Subject<S, D> = (data: D, actor: Actor, state: S) => StaffId;

/** One command: what it takes, who may give it, under which clause, and how it is decided. */
export type CommandSpec<
  T extends string,
  Z extends z.ZodObject,
  S,
  A extends Decision<unknown, string>,
  Rules,
> = Readonly<{
  type: T;
  schema: Z;
  /** The clause of the policy that asks for it. */
  clause: string;
  /** One sentence for the API's reader. */
  summary: string;
  /** True for the one command that begins a case. */
  starts?: true;
  /** Where what it begins has one stream for each of something, such as a post: that stream. */
  startsIn?: (data: z.output<Z>, actor: Actor) => StreamId | undefined;
  by: Authority<S, z.output<Z>>;
  personal: Readonly<Record<PersonalKeys<z.output<Z>>, Subject<S, z.output<Z>>>>;
  /** True where a file comes with it: its field `content` describes the file, and the vault keeps the bytes under their author's key. */
  attaches?: true;
  /** The document whose bytes leave the vault with it. */
  takesAway?: (data: z.output<Z>) => string;
  /** The other streams that it reads or changes, given those that are loaded; asked again until it names no more. */
  alongside?: (data: z.output<Z>, state: S, context: Context<Rules>) => readonly StreamId[];
  decide: (data: Seal<z.output<Z>>, state: S, context: Context<Rules>) => A;
}>;

export const command = <const T extends string, Z extends z.ZodObject, S, A extends Decision<unknown, string>, Rules>(
  spec: CommandSpec<T, Z, S, A, Rules>,
) => spec;

/** The author is the one whose text it is. */
export const byItsAuthor = (_: unknown, actor: Actor): StaffId => {
  if (actor.kind !== 'person') throw new Error('Only a person writes personal text.');
  return actor.id;
};
