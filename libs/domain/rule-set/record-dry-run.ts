import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../process/index.js';
import { clauses } from './clauses.js';
import { count, digest, localDateText } from './fields.js';
import { isProposed, type RuleSet } from './state.js';

const counted = z.strictObject({
  rule: z.string().regex(/^[A-Za-z0-9.]{1,120}$/),
  differences: count,
  cases: count,
  traced: z.boolean(),
});

/** What the rules would have changed, found in the log by the process itself: by numbers, and by no person. */
export const recordDryRun = command({
  type: 'RecordDryRun',
  schema: z.strictObject({
    hash: digest,
    since: localDateText,
    facts: count,
    cases: count,
    counts: z.array(counted).max(500),
  }),
  clause: clauses.dryRun,
  summary: 'Record what the proposed rules would have changed in the past.',
  by: theProcess,
  personal: {},
  decide: (found, state: RuleSet, { at, rules }: Context<Rules>) => {
    if (!isProposed(state) || state.status !== 'Proposed') return refuse('NoDryRunAsked', { status: state.status });
    if (found.hash !== state.hash) return refuse('RulesAreOthersNow', { hash: state.hash });
    const ladder = rungsFrom(at, rules.ruleSets.approval.ladder);
    return accept({ type: 'DryRunRecorded', data: { ...found, ladder } });
  },
});
