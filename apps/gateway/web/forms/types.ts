import type { PersonCaller } from '#libs/access/index.js';
import type { SeenPost } from '#libs/access/internal-post/index.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import type { School } from '#libs/directory/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';

/** What a form knows when it is drawn: the case as this person sees it, and who they are. */
export type FormContext = Readonly<{
  spec: AnySpec;
  caller: PersonCaller;
  at: Instant;
  /** Absent for the form that starts a case. */
  case?: string;
  /** The case as the caller sees it; absent for the form that starts a case. */
  seen?: SeenPost;
  /** The open task that the form answers; absent for a command outside a task. */
  task?: TaskItem;
  rules: Rules;
  schools: readonly School[];
  /** A person's name, or their id where it is not known. */
  nameOf: (staff: StaffId) => string;
  /** Personal texts that the caller may read, by their id in the vault. */
  textOf: (vault: string) => string | undefined;
}>;

export type Option = Readonly<{ value: string; text: string; hint?: string }>;
type Asked = Readonly<{
  /** The field of the command's schema that the answer becomes; `criteria` or `audience.schools`. */
  name: string;
  label: string;
  hint?: string;
  /** Left empty means that the field is left out. */
  optional?: true;
}>;
/** One question of a form. Each kind knows how it is drawn, and how what was posted becomes a value of the schema. */
export type Question =
  | (Asked & Readonly<{ kind: 'line'; width?: 5 | 10 | 20 | 30 }>)
  | (Asked & Readonly<{ kind: 'text'; rows?: number }>)
  | (Asked & Readonly<{ kind: 'number' }>)
  /** Radios; a select from nine options on. */
  | (Asked & Readonly<{ kind: 'one-of'; options: readonly Option[] }>)
  /** Checkboxes; an array of the chosen values. */
  | (Asked & Readonly<{ kind: 'some-of'; options: readonly Option[] }>)
  /** A boolean. */
  | (Asked & Readonly<{ kind: 'yes-no'; yes?: string; no?: string }>)
  /** One checkbox that must be ticked, or gives true. */
  | (Asked & Readonly<{ kind: 'confirm' }>)
  /** A local date as day, month and year. */
  | (Asked & Readonly<{ kind: 'day' }>)
  /** A day and a time of day in Europe/London; an instant. */
  | (Asked & Readonly<{ kind: 'moment' }>)
  /** One of the trust's staff, found by name; their id. */
  | (Asked & Readonly<{ kind: 'person' }>)
  /** A list whose items have the same questions; one more can be added, one taken away, without JavaScript. */
  | (Asked &
      Readonly<{
        kind: 'rows';
        of: readonly Question[];
        item: string;
        atLeast: number;
        atMost: number;
        fresh?: object;
      }>)
  /** A table with one line for each thing that is judged, such as a criterion: an array of `{ [key]: id, [value]: answer }`. */
  | (Asked &
      Readonly<{
        kind: 'table';
        key: string;
        value: string;
        lines: readonly Readonly<{ id: string; text: string; hint?: string }>[];
        options: readonly Option[];
        /** `number` and `boolean` are what the schema takes for the chosen value. */
        as: 'text' | 'number' | 'boolean';
      }>)
  /** Things in an order, each given a place by number; an array of ids. */
  | (Asked & Readonly<{ kind: 'order'; lines: readonly Readonly<{ id: string; text: string; hint?: string }>[] }>);

/** One thing per page. */
export type FormPage = Readonly<{ title: string; say?: string; questions: readonly Question[] }>;

/** How people give a command: its pages, what is known without asking, and what they start from. */
export type CommandForm = Readonly<{
  pages: (context: FormContext) => readonly FormPage[];
  /** Fields that the task or case already settles, such as which application it is. */
  fixed?: (context: FormContext) => object;
  /** Answers to begin with, in the schema's own shape: what stands today, or a copy of an old post. */
  begins?: (context: FormContext) => object;
  /** For a command outside a task: whether it makes sense as the case stands; who may is asked of the decider. */
  offered?: (context: FormContext) => boolean;
}>;
