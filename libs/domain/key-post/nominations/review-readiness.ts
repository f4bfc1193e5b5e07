import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { command, personalText } from '../../process/index.js';
import { actorOf, named, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { caseIds, nominationId } from '../fields.js';
import { isKnown, type KeyPost } from '../state.js';
import { saysWhoCouldFollow } from '../who-may.js';
import { readinesses } from '../words.js';
import { aboutNominee, evidenced, missingCases, placesThemself, standingIn } from './placing.js';

const nomineeIn = (one: KeyPost, id: string) =>
  isKnown(one) ? one.nominations.find(({ nomination }) => nomination === id)?.nominee : undefined;

/** How soon they could follow is looked at again; the placements before stay on record. */
export const reviewReadiness = command({
  type: 'ReviewReadiness',
  schema: z.strictObject({
    nomination: nominationId,
    readiness: z.enum(readinesses),
    evidence: personalText(4000).optional(),
    cases: caseIds.optional(),
  }),
  clause: clauses.nominations,
  summary: 'Say anew how soon somebody could follow, and what shows it.',
  by: saysWhoCouldFollow,
  personal: { evidence: ({ nomination }, actor, one: KeyPost) => aboutNominee(nomineeIn(one, nomination), actor) },
  alongside: ({ cases = [] }) => cases,
  decide: ({ nomination, readiness, ...given }, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const stands = standingIn(found.one.nominations, nomination);
    if (!stands.ok) return stands;
    const shown = evidenced(given);
    if (!shown.ok) return shown;
    const no = placesThemself(stands.found.nominee, context) ?? missingCases(given, context);
    if (no) return no;
    const of = { nomination, readiness, on: today(context), by: actorOf(context) };
    return accept({ type: 'ReadinessReviewed', data: { ...of, ...shown.of } });
  },
});
