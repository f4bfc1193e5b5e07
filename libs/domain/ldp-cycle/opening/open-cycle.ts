import { z } from 'zod';
import { localDate, plus } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { nextOnOrAfter } from '../../../kernel/month-day.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { line, localDateText, places } from '../fields.js';
import { cycleOf } from '../from-participation.js';
import type { Cycle } from '../state.js';
import { closesAt, cutOffAt, cutOffFor } from '../times.js';
import type { CriterionId } from '../words.js';

const farthest = 'P2Y';

/** HR opens an intake: how many places it has, and on what everybody of it is assessed. */
export const openCycle = command({
  type: 'OpenCycle',
  schema: z.strictObject({
    joinsOn: localDateText,
    capacity: places.optional(),
    criteria: z.array(line(200)).min(1).max(20),
  }),
  clause: clauses.intake,
  summary: 'Open an intake of the leadership programme: its joining day, its places, and what is assessed.',
  starts: true,
  startsIn: ({ joinsOn }) => cycleOf(joinsOn),
  by: holding<Cycle>('HR'),
  personal: {},
  decide: ({ joinsOn, capacity, criteria }, state: Cycle, context: Context<Rules>) => {
    const { at, people, rules, stream } = context;
    if (state.status !== 'NotOpened') return refuse('AlreadyOpened', { status: state.status });
    if (stream !== cycleOf(joinsOn)) return refuse('NotTheCycleOfThatDay', { joinsOn });
    if (nextOnOrAfter(joinsOn, rules.ldp.intake.joins) !== joinsOn)
      return refuse('NotAJoiningDay', { joinsOn, joins: rules.ldp.intake.joins });
    const closes = closesAt(joinsOn, rules);
    if (closes <= at) return refuse('IntakeIsOver', { joinsOn, closed: closes });
    const latest = plus(localDate(at), farthest);
    if (joinsOn > latest) return refuse('IntakeTooFarAhead', { joinsOn, latest });
    if (new Set(criteria).size < criteria.length) return refuse('SameCriterion');
    const by = actorOf(context);
    const school = people.employer(by);
    if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
    const cutOff = cutOffFor(joinsOn, rules);
    return accept({
      type: 'CycleOpened',
      data: {
        joinsOn,
        cutOff,
        cutOffAt: cutOffAt(cutOff),
        closesAt: closes,
        capacity: capacity ?? rules.ldp.capacity,
        criteria: criteria.map((text, i) => ({ id: `criterion-${i + 1}` as CriterionId, text })),
        school,
        by,
        ladder: rungsFrom(at, rules.ldp.panel.ladder),
      },
    });
  },
});
