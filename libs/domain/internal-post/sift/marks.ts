import { refuse } from '../../../kernel/index.js';
import type { CriterionId } from '../events.js';

/** Each criterion once and none besides; a refusal names what is missing or too much. */
export const wrongMarks = (asked: readonly CriterionId[], given: readonly Readonly<{ criterion: CriterionId }>[]) => {
  const marked = given.map(({ criterion }) => criterion);
  const unknown = marked.filter((id) => !asked.includes(id));
  if (unknown.length) return refuse('UnknownCriterion', { criteria: unknown });
  const twice = marked.filter((id, i) => marked.indexOf(id) !== i);
  if (twice.length) return refuse('MarkedTwice', { criteria: twice });
  const missing = asked.filter((id) => !marked.includes(id));
  return missing.length ? refuse('MarksMissing', { criteria: missing }) : undefined;
};
