import { problem as problemOf } from '#libs/http/problem-kinds.js';
import type { Problem } from '#libs/http/problem.js';
import { noNames, refusalWords } from '#libs/words/index.js';
import type { PageRequest } from './page-request.js';

const nameOf = ({ type }: Problem): string => type.replace('/problems/', '');

/** A problem in the words for people; what was said for this very case stays as it is. */
export const problemWords = (problem: Problem): Problem => {
  const name = nameOf(problem);
  const usual = problemOf(name);
  const { heading, next } = refusalWords(name, {}, noNames);
  return {
    ...problem,
    title: problem.title === usual.title ? heading : problem.title,
    detail: problem.detail === usual.detail ? next : problem.detail,
  };
};

/** The first page of a list whose later page is gone, with the same filter; undefined for any other problem. */
export const firstOf = (problem: Problem, { page }: PageRequest): string | undefined => {
  if (nameOf(problem) !== 'InvalidCursor') return undefined;
  const [path = '/', query] = (page?.address ?? '/').split('?');
  const left = new URLSearchParams(query);
  left.delete('cursor');
  return left.size ? `${path}?${left.toString()}` : path;
};
