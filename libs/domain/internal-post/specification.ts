import type { z } from 'zod';
import { refuse } from '../../kernel/index.js';
import type { Criterion, CriterionId, Specification } from './events.js';
import type { criteria } from './fields.js';
import { latestSpecification, type Begun } from './state.js';

type Written = Readonly<{ jobDescription: string; criteria: z.output<typeof criteria> }>;

/** What an application shows, and so what it is sifted on. */
export const siftable = ({ shownBy }: Criterion): boolean => shownBy.includes('form');
/** What an interview and its tasks show. */
export const scorable = ({ shownBy }: Criterion): boolean => shownBy.includes('interview') || shownBy.includes('task');

/** The next version, its criteria numbered in the order in which they were written. */
export const nextSpecification = (post: Begun, written: Written): Specification => ({
  version: (latestSpecification(post)?.version ?? 0) + 1,
  jobDescription: written.jobDescription,
  criteria: written.criteria.map((one, i) => ({ id: `c${i + 1}` as CriterionId, ...one })),
});

/** A specification that nobody could be sifted or interviewed on is refused. */
export const notSelectable = ({ criteria: all }: Specification) => {
  const essential = all.filter(({ kind }) => kind === 'essential');
  if (!essential.some(siftable))
    return refuse('NothingToSift', { needs: 'an essential criterion that the application form shows' });
  const unjudged = essential.filter((one) => !siftable(one) && !scorable(one));
  if (unjudged.length)
    return refuse('NobodyJudgesThis', { criteria: unjudged.map(({ text }) => text), needs: 'form, task or interview' });
  if (!all.some(scorable)) return refuse('NothingToScore', { needs: 'a criterion that an interview or a task shows' });
  const texts = all.map(({ text }) => text.toLowerCase());
  const twice = all.filter(({ text }, i) => texts.indexOf(text.toLowerCase()) !== i);
  return twice.length ? refuse('CriterionTwice', { criteria: twice.map(({ text }) => text) }) : undefined;
};
