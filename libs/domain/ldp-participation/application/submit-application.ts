import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, rungsFrom, voiceOf } from '../../process/index.js';
import { actorOf, anybody } from '../acting.js';
import { clauses } from '../clauses.js';
import { eligibilityOf } from '../eligibility.js';
import { personalText } from '../fields.js';
import { intakeOf } from '../intake.js';
import { hasBegun, mayApply, type Participation } from '../state.js';
import { participationOf } from '../stream.js';
import { forwardAt } from '../times.js';

/**
 * Somebody hands in their application. What was found of their contract is kept with it; where the programme is not
 * open to that, HR is asked, and the application goes its way: the law gives fixed-term staff equal access to training.
 */
export const submitApplication = command({
  type: 'SubmitApplication',
  schema: z.strictObject({ statement: personalText(8000) }),
  clause: clauses.apply,
  summary: 'Apply to the leadership programme; the Head of your school reads it, and it goes to the panel.',
  starts: true,
  startsIn: (_, actor) => (actor.kind === 'person' ? participationOf(actor.id) : undefined),
  by: anybody,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: Participation, context: Context<Rules>) => {
    const { at, people, rules, stream } = context;
    const staff = actorOf(context);
    if (stream !== participationOf(staff)) return refuse('NotYourParticipation', { status: state.status });
    if (!mayApply(state)) return refuse('AlreadyApplied', { status: state.status });
    const school = people.employer(staff)!;
    const number = (hasBegun(state) ? state.applications : 0) + 1;
    const eligibility = eligibilityOf(staff, context);
    const submitted = {
      type: 'ApplicationSubmitted',
      data: {
        staff,
        school,
        number,
        statement,
        submittedAt: at,
        eligibility,
        intake: intakeOf(at, rules.ldp),
        endorser: voiceOf(school, staff, context),
        forwardAt: forwardAt(context),
        ladder: rungsFrom(at, rules.ldp.endorsement.ladder),
      },
    } as const;
    if (eligibility.eligible) return accept(submitted);
    const asked = {
      number,
      flag: 'equal-access-to-training',
      ladder: rungsFrom(at, rules.ldp.eligibility.ladder),
    } as const;
    return accept(submitted, { type: 'FixedTermQuestionRaised', data: asked });
  },
});
