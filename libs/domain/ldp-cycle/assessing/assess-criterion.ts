import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutCandidate, judging, personOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { criterionId, number, reasonText } from '../fields.js';
import type { Cycle } from '../state.js';

/** Each member assesses for themself, criterion by criterion, and names the evidence. */
export const assessCriterion = command({
  type: 'AssessCriterion',
  schema: z.strictObject({
    candidate: number,
    criterion: criterionId,
    score: z.int().min(0).max(100),
    evidence: reasonText(),
  }),
  clause: clauses.assessment,
  summary: 'Assess a candidate on one criterion, with the evidence.',
  by: answeringNamed<{ candidate: number }, Cycle>(
    ({ candidate }, _, actor) => `assess-${candidate}-${personOf(actor)}`,
  ),
  personal: { evidence: aboutCandidate },
  decide: ({ candidate: number, criterion, score, evidence }, state: Cycle, context: Context<Rules>) => {
    const may = judging(state, number, context);
    if (!may.ok) return may;
    const { file, panel, by, candidate } = may;
    if (candidate.decision) return refuse('AlreadyDecided', { candidate: number });
    if (!file.criteria.some(({ id }) => id === criterion)) return refuse('UnknownCriterion', { criterion });
    if (candidate.marks.some((mark) => mark.by === by && mark.criterion === criterion))
      return refuse('AlreadyAssessed', { candidate: number, criterion });
    const { highestScore } = panel.rules;
    if (score > highestScore) return refuse('ScoreTooHigh', { score, highestScore });
    const assessed = {
      type: 'CriterionAssessed',
      data: { candidate: number, criterion, score, evidence, by },
    } as const;
    return accept(...settled(file, context, assessed));
  },
});
