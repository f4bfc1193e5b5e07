import type { PersonCaller } from '#libs/access/index.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import type { School } from '#libs/directory/index.js';
import type { Instant, LocalDate, People, PostId, SchoolId, StaffId, StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import type { TaskItem } from '#libs/read-models/task-inbox/query.js';

/** A post of the establishment, as a form offers it; `last` is its last day where it is deleted. */
export type PostOffered = Readonly<{
  post: PostId;
  title: string;
  school: SchoolId;
  from: LocalDate;
  last?: LocalDate;
}>;

/** A policy of the register, as a form offers it. */
export type PolicyOffered = Readonly<{ policy: StreamId; title: string }>;

/** A meeting that is still to come, as a form offers it. */
export type MeetingOffered = Readonly<{ meeting: StreamId; body: string; on: LocalDate }>;
/** A draft that waits for a meeting of a body, as a form offers it; `agenda` where it stands on one. */
export type DraftOffered = PolicyOffered & Readonly<{ hash: string; body?: string; agenda?: StreamId }>;

/** What a form knows when it is drawn: the case as this person sees it, and who they are. */
export type FormContext = Readonly<{
  spec: AnySpec;
  caller: PersonCaller;
  at: Instant;
  /** Absent for the form that starts a case. */
  case?: string;
  /** The case as the caller sees it; absent for the form that starts a case. */
  seen?: object;
  /** The open task that the form answers; absent for a command outside a task. */
  task?: TaskItem;
  /** Whom nothing lets answer the task, since it is their own case or they have an interest in it. */
  barred?: readonly StaffId[];
  rules: Rules;
  /** What a decision would know of people now. */
  people: People;
  schools: readonly School[];
  /** The posts of the trust, by school and title; only for forms that say `asksForPosts`. */
  posts: readonly PostOffered[];
  /** The policies of the trust that are not withdrawn, by title; only for forms that say `asksForPolicies`. */
  policies?: readonly PolicyOffered[];
  /** The meetings that are to come, and the drafts that wait for one; only for forms that say `asksForMeetings`. */
  meetings?: readonly MeetingOffered[];
  drafts?: readonly DraftOffered[];
  /** A person's name, or their id where it is not known. */
  nameOf: (staff: StaffId) => string;
  /** Personal texts that the caller may read, by their id in the vault: statements, and what the events shown to them hold. */
  textOf: (vault: string) => string | undefined;
  /** An old case that the form begins as a copy of (`?copy=CASE`), as the caller sees it; only for forms that say `copies`. */
  copied?: object;
}>;

/** What has been answered so far, by the fields of the schema and in their shape; an answer that can't be read is absent. */
export type Answers = Readonly<Record<string, unknown>>;

/** `gives`: other fields that the choice settles, such as which offer of a vacancy is meant. */
export type Option = Readonly<{ value: string; text: string; hint?: string; gives?: object }>;
/** What is asked, whatever its kind. */
export type Asked = Readonly<{
  /** The field of the command's schema that the answer becomes; `criteria` or `audience.schools`. */
  name: string;
  label: string;
  hint?: string;
  /** Left empty means that the field is left out. */
  optional?: true;
  /** Asked only for the sake of further questions; the command does not know it. */
  aside?: true;
  /** What is said when it was left empty; `Enter the …` or `Choose the …` with the label otherwise. */
  missing?: string;
}>;
/** One question of a form. Each kind knows how it is drawn, and how what was posted becomes a value of the schema. */
export type Question =
  | (Asked & Readonly<{ kind: 'line'; width?: 5 | 10 | 20 | 30 }>)
  | (Asked & Readonly<{ kind: 'text'; rows?: number }>)
  /** Short texts, one on each line of a box; an array of them, without empty lines. */
  | (Asked & Readonly<{ kind: 'lines'; rows?: number }>)
  | (Asked & Readonly<{ kind: 'number' }>)
  /** Radios; a select from nine options on. With `as` the schema takes the chosen value as a number. */
  | (Asked & Readonly<{ kind: 'one-of'; options: readonly Option[]; as?: 'number' }>)
  /** Checkboxes; an array of the chosen values. */
  | (Asked & Readonly<{ kind: 'some-of'; options: readonly Option[] }>)
  /** A boolean. */
  | (Asked & Readonly<{ kind: 'yes-no'; yes?: string; no?: string }>)
  /** One checkbox: true when ticked, left out when not and `optional`. A name that the schema does not know is asked and not sent. */
  | (Asked & Readonly<{ kind: 'confirm' }>)
  /** A local date as day, month and year. */
  | (Asked & Readonly<{ kind: 'day' }>)
  /** A day and a time of day in Europe/London; an instant. */
  | (Asked & Readonly<{ kind: 'moment' }>)
  /** How much of each working day, Monday to Friday: all, half or none of it; a tuple of five numbers. */
  | (Asked & Readonly<{ kind: 'week' }>)
  /**
   * A file of the trust's own, such as the text of a policy: the hash under which it is kept. With `described` the type and the size of the file are
   * fields too. Alone on its page.
   */
  | (Asked & Readonly<{ kind: 'content'; described?: true }>)
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
  /** Things in an order, each given a place by number; an array of ids. With `rest` one may say instead that a thing has no place: those are the array of another field. */
  | (Asked &
      Readonly<{
        kind: 'order';
        lines: readonly Readonly<{ id: string; text: string; hint?: string }>[];
        rest?: Readonly<{ name: string; label: string }>;
      }>);
export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

/** What a person needs to know on a page: lines with what they say, a table, or a long text under its heading. */
export type Note =
  | Readonly<{ kind: 'facts'; title?: string; facts: readonly Readonly<{ key: string; value: string }>[] }>
  | Readonly<{ kind: 'table'; title: string; head: readonly string[]; lines: readonly (readonly string[])[] }>
  | Readonly<{ kind: 'text'; title: string; text: string }>;

/** One rule, said in a sentence, and whether what is answered so far keeps it; `advice` forbids nothing. */
export type Checked = Readonly<{ text: string; met: boolean; advice?: true }>;

/** One thing per page; a page that asks nothing says what is about to be done, before it is sent. */
export type FormPage = Readonly<{
  title: string;
  say?: string;
  notes?: readonly Note[];
  questions: readonly Question[];
  /** The rules that the answers of this page have to keep, for a button that checks them before anything is sent. */
  check?: (answers: Answers) => readonly Checked[];
}>;

/** How people give a command: its pages, what is known without asking, and what they start from. */
export type CommandForm = Readonly<{
  /** `soFar`: what has been answered until now, in the schema's shape, for pages that depend on an answer of an earlier one. */
  pages: (context: FormContext, soFar: Answers) => readonly FormPage[];
  /** Fields that the task or case already settles, such as which application it is. They are sent as they were when the person read the form. */
  fixed?: (context: FormContext) => object;
  /** Answers to begin with, in the schema's own shape: what stands today, or a copy of an old post. */
  begins?: (context: FormContext) => object;
  /** Answers that an address brings along, such as the post whose gap somebody follows; they take the place of what was answered before. */
  prefills?: (query: Readonly<Record<string, unknown>>) => object;
  /** For a command outside a task: whether it makes sense as the case stands; who may is asked of the decider. */
  offered?: (context: FormContext) => boolean;
  /** What happens next, in words of `libs/words`, where the answers or the case decide on it; the command’s own words otherwise. */
  next?: (soFar: Answers, context: FormContext) => string | undefined;
  /** Whether what the form is about is there for its reader; `without-task.ts` answers it for every form. */
  drawable?: (context: FormContext) => boolean;
  /** Offered after all others: who deals with a case may give it as well, and seldom means to. */
  last?: true;
  /** It may begin as a copy of an old case: `begins` looks at `context.copied`. */
  copies?: true;
  /** It asks for posts: those of the trust are read for it. */
  asksForPosts?: true;
  /** It asks for policies: those of the register are read for it. */
  asksForPolicies?: true;
  /** It asks for meetings, or for drafts that wait for one: both are read for it. */
  asksForMeetings?: true;
  /** Sent from its one page, without a page to check the answers: what is small and easily put right. */
  direct?: true;
}>;
/** The forms of a process, by command. */
export type Forms = Readonly<Record<string, CommandForm>>;
