import type { RulePath } from './types.js';

const named = 'a person may have named another, and the log does not tell which';
const refused = 'what was refused is not in the log';
const computed = 'it is worked out when somebody asks, and nothing of it is kept';

/** Rules whose change shows in no fact that was recorded, each with the reason; a dry run names them, and counts nothing. */
export const untraced: Readonly<Partial<Record<RulePath, string>>> = {
  'internalPost.advert.late': refused,
  'secondment.length.fixedTermYears':
    'it asks who covered without a break, which is the ledger’s to say and not the case’s',
  'absence.longestDays': 'absences are no cases, and a longer one was refused',
  'ldp.intake.explained': 'it is a text that people read',
  'ldp.commitment.text': 'it is a text that people read; with its version it is asked for anew',
  'ldp.capacity': named,
  'ldp.pool.reviewEvery': named,
  'ruleSets.approval.ladder': 'it chases who approves rules, and no case of anybody',
  'policies.standsOn': refused,
  'resignation.head': computed,
  'resignation.teacher': computed,
  'resignation.support': computed,
};
