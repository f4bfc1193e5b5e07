import type { EventOf, OwnCommandOf, StatusOf } from '../domain/of-process.js';
import type { SharedEvent } from '../domain/process/index.js';
import type { ProcessName } from '../domain/registry.js';
import type { Ask } from './ask.js';
import type { FactSayings } from './fact.js';
import type { Tellers } from './telling.js';
import type { Deed, Word } from './word.js';

/** Everything that is said of the cases of a process; whatever is missing does not compile. */
export type ProcessWords<P extends ProcessName> = Readonly<{
  /** What one case of it is called: `Internal post`. */
  name: string;
  /** What the button says that starts one: `Start a post`. */
  start: string;
  /** Where it may stand. */
  statuses: Readonly<Record<StatusOf<P>, Word>>;
  /** What happened, in a sentence for each event. */
  events: Tellers<Exclude<EventOf<P>, SharedEvent>>;
  /** What the button of each command says, and what is said once it is done. */
  commands: Readonly<Record<OwnCommandOf<P>, Deed>>;
  /** Who is next, and what happens, after each command. */
  afterwards: Readonly<Record<OwnCommandOf<P>, string>>;
  /** What its tasks ask for, by the kind with which their keys begin. */
  tasks: Readonly<Record<string, Ask>>;
  /** Which of several things a task is about, by its key: `post 2`. */
  which?: (key: string) => string | undefined;
  /** What the facts of its refusals say, beyond those that all processes share. */
  facts?: FactSayings;
  /** What its personal texts are called, by their field, beyond those that all processes share. */
  texts?: Readonly<Record<string, string>>;
}>;
