import type { StaffId } from '#libs/kernel/index.js';
import type { Posted } from './posted.js';
import type { Question } from './types.js';

/** Something that is wrong with what was typed: `field` is the one to put right. */
export type Wrong = Readonly<{ field: string; message: string }>;
/** What an answer means in the command's schema; without `value` the field is left out. `gives`: other fields that it settles. */
export type Read = Readonly<{ value?: unknown; gives?: object; wrong?: readonly Wrong[] }>;

export type PersonFound = Readonly<{ id: StaffId; name: string; school: string }>;
/** People found for one field of a page; `more` when there were more than are shown. */
export type Found = Readonly<{ people: readonly PersonFound[]; more: boolean }>;
/** With what a question is drawn: what was typed, what is wrong with it, and whom a search found. */
export type Drawing = Readonly<{
  answers: Posted;
  errors: ReadonlyMap<string, string>;
  found: ReadonlyMap<string, Found>;
}>;
/** How answers are said on the page to check them. */
export type Saying = Readonly<{ nameOf: (staff: StaffId) => string }>;

/** A part of a page: a component of the frontend with what it takes, or one of ours that holds others. */
export type Drawn = Readonly<{
  component: string;
  /** What the error summary leads to. */
  id: string;
  params: Readonly<Record<string, unknown>>;
  parts?: readonly Drawn[];
}>;

/** What the engine knows of one kind of question. `name` is that of its field, with that of the row that it is in. */
export type Kind<Q extends Question> = Readonly<{
  read: (question: Q, name: string, answers: Posted) => Read;
  /** What would have to be typed for a value; `beside` holds the values of the other fields. */
  write: (question: Q, name: string, value: unknown, beside: object) => Posted;
  /** `heading`: the label is the heading of the page. */
  draw: (question: Q, name: string, drawing: Drawing, heading: boolean) => Drawn;
  say: (question: Q, name: string, answers: Posted, saying: Saying) => readonly string[];
}>;

/** Field names as ids that may stand in an address: `criteria[0].text` is `criteria-0-text`. */
export const idOf = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
