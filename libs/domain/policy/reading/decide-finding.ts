import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf, living } from '../acting.js';
import { clauses } from '../clauses.js';
import { line, months, partialDate, reasonText } from '../fields.js';
import { settled } from '../settled.js';
import type { Policy } from '../state.js';
import type { FindingDecision } from '../words.js';

const plain = ['strictest', 'supply-text', 'register-stub', 'accept', 'mend-in-next-version', 'misreading'] as const;
const decision = z.discriminatedUnion('choose', [
  z.strictObject({ choose: z.literal('months'), months }),
  z.strictObject({ choose: z.literal('date'), date: partialDate }),
  z.strictObject({ choose: z.enum(plain) }),
]) as unknown as z.ZodType<FindingDecision, FindingDecision>;

/** Somebody decides what a contradiction or a hole comes to; a chosen date or cadence governs from now on. */
export const decideFinding = command({
  type: 'DecideFinding',
  schema: z.strictObject({ finding: line(200), decision, reason: reasonText() }),
  clause: clauses.reading,
  summary: 'Decide what a finding in the document comes to, with the reason.',
  by: answering('decide-findings'),
  personal: { reason: byItsAuthor },
  decide: ({ finding, decision: decided, reason }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const found = alive.file.findings.find(({ id }) => id === finding);
    if (!found) return refuse('NoSuchFinding', { finding });
    if (found.decision) return refuse('AlreadyDecided', { finding });
    const choosesDue = decided.choose === 'months' || decided.choose === 'date' || decided.choose === 'strictest';
    if (choosesDue && found.severity === 'notice') return refuse('NotAboutDates', { kind: found.kind });
    const data = { finding, decision: decided, reason, by: actorOf(context) };
    return accept(...settled(state, context, { type: 'FindingDecided', data } as const));
  },
});
