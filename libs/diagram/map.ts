import type { ProcessName } from '../domain/registry.js';
import type { Instant } from '../kernel/index.js';

/** What leads a case of a process from one status to another, as its deciders have it, and who does it. */
export type ProcessMap = Readonly<{
  process: ProcessName;
  /** Heads the page and the picture: `How an internal post is filled`. */
  title: string;
  /** The same of all cases, for a link: `How every internal post is filled`. */
  every: string;
  /** What one case is called in a sentence: `post`. */
  thing: string;
  /** From each status, the commands that may lead on from it, and where to. */
  ways: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What the process does by itself in a status. */
  ownActs: Readonly<Record<string, readonly string[]>>;
  /** The status of a case of which nothing is known yet. */
  begins: string;
  /** The status in which a case rests, and from which it goes back to where it was; undefined where none does. */
  rests?: string;
  isOpen: (status: string) => boolean;
  /** Who gives a command, in words. */
  giver: (command: string) => string;
  isOwn: (command: string) => boolean;
  /** What another process brings about in a case, said as a command says what it does; undefined for commands of its own. */
  outside?: (by: string) => string | undefined;
  /** When the process gives a command by itself as a case stands; undefined for what people do, and for what is not due. */
  due: (command: string, state: never) => Instant | undefined;
}>;
