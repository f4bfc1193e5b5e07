import type { PersonCaller } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { Engine } from '../../engine.js';
import type { KnownCase } from '../../queries/known-case.js';
import type { Reader } from '../evidence/who.js';

/** A task and its case as its reader sees it. */
export type Looked = Readonly<{ known: KnownCase; key: string }>;
/** With what evidence is drawn, and the texts that the reader may read. */
export type Evidence = Looked & Readonly<{ reader: Reader; texts: ReadonlyMap<VaultId, string> }>;

type Choices = readonly Readonly<{ value: string; text: string }>[];
type Field = Readonly<{ name: string; label: string; hint?: string }> &
  (
    | Readonly<{ kind: 'choice'; options: Choices; value?: string }>
    | Readonly<{ kind: 'text'; rows?: number; value?: string }>
    /** A day as three numbers, as every form of a day has it. */
    | Readonly<{ kind: 'day' }>
  );
/** A small command that is given on the page of its task itself: what it is about, and what is asked. */
export type InPlace = Readonly<{
  title: string;
  /** What is known of it, a line for each. */
  known?: readonly Readonly<{ label: string; text: string }>[];
  command: string;
  /** Answers that the form settles. */
  fixed: Readonly<Record<string, string>>;
  fields: readonly Field[];
  button: string;
  /** It ends the task. */
  last?: true;
}>;

/** What the tasks of a process are decided on. */
export type ProcessEvidence = Readonly<{
  /** The parts that `tasks/_evidence.njk` draws, the most telling first: its own by `section`, and of any process a `title` with `facts`, `lines`, a `table` or a `text`. */
  parts: (evidence: Evidence) => readonly object[];
  /** Further parts, which are worked out as of now and stand in no event. */
  workedOut?: (
    engine: Engine,
    caller: PersonCaller,
    evidence: Evidence,
  ) => readonly object[] | Promise<readonly object[]>;
  /** Forms of commands that answer the task on its own page, such as the rows of a meeting. */
  inPlace?: (
    engine: Engine,
    caller: PersonCaller,
    evidence: Evidence,
  ) => readonly InPlace[] | Promise<readonly InPlace[]>;
  /** Where the texts lie that the parts show. */
  texts: (looked: Looked) => readonly VaultId[];
}>;
