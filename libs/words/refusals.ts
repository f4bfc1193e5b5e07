import { problem } from '../http/problem-kinds.js';
import type { Facts } from '../kernel/index.js';
import { explained } from './refusal-facts.js';
import type { Names } from './names.js';

/** A refusal for a page: what it is, who or what stands in the way, and what to do next. */
export type RefusalWords = Readonly<{ heading: string; text: readonly string[]; next: string }>;

/** Puts a refusal, or another problem by its name, into words for the person who was refused. */
export const refusalWords = (name: string, facts: Facts, names: Names): RefusalWords => {
  const { title, detail } = problem(name);
  return { heading: title, text: explained(facts, names), next: detail };
};
