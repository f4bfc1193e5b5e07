import { problem } from '../http/problem-kinds.js';
import type { Facts } from '../kernel/index.js';
import type { Names } from './names.js';
import { explained } from './refusal-facts.js';
import { headingOnPages, nextOnPages } from './refusal-next.js';

/** A refusal for a page: what it is, who or what stands in the way, and what to do next. */
export type RefusalWords = Readonly<{ heading: string; text: readonly string[]; next: string }>;

const said = <K extends string>(texts: Readonly<Partial<Record<K, string>>>, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name as K] : undefined;

/** Puts a refusal, or another problem by its name, into words for the person who was refused. */
export const refusalWords = (name: string, facts: Facts, names: Names): RefusalWords => {
  const { title, detail } = problem(name);
  return {
    heading: said(headingOnPages, name) ?? title,
    text: explained(facts, names),
    next: said(nextOnPages, name) ?? detail,
  };
};
