import { atLocalTime, localDate } from '../../kernel/calendar.js';
import { dayAfter, type Context, type LocalDate, type Pattern } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { holdersOn } from '../assignment/holders-on.js';
import { rungsFrom } from '../process/ladder.js';
import { assignmentOfLink } from './chain.js';
import type { Acting, ActingUpEvent, AllowanceClock, OfLink } from './events.js';

const midnight = '00:00';
/** The days with their instants: the first begins, and the last has passed, at midnight in London. */
export const actingFrom = (from: LocalDate, to: LocalDate | undefined, pattern: Pattern): Acting => ({
  from,
  ...(to && { to }),
  pattern,
  startsAt: atLocalTime(from, midnight),
  ...(to && { endsAt: endOf(to) }),
});
export const endOf = (lastDay: LocalDate) => atLocalTime(dayAfter(lastDay), midnight);
export const today = ({ at }: Pick<Context<unknown>, 'at'>): LocalDate => localDate(at);

/**
 * Who decides on the allowance and by when, counted from the first day of acting. What is entered so late that it was
 * due already is overdue at once, and has the time between due and escalation from then on.
 */
export const allowanceClock = (from: LocalDate, { at, rules }: Context<Rules>): AllowanceClock => {
  const { decidedBy, ladder: asked } = rules.actingUp.allowance;
  const ladder = rungsFrom(atLocalTime(from), asked);
  const late = ladder.some(({ kind, at: due }) => kind === 'overdue' && due <= at);
  if (!late) return { decidedBy, ladder };
  const overdue = ladder.filter(({ kind }) => kind === 'overdue');
  return { decidedBy, ladder: [...overdue, ...rungsFrom(at, asked).filter(({ kind }) => kind === 'escalate')] };
};

/** What begins on the first day: the clock of the allowance, and the check where somebody becomes part of management by it. */
export const started = (
  link: OfLink,
  management: boolean,
  context: Context<Rules>,
): readonly Extract<ActingUpEvent, { type: 'ActingUpStarted' | 'Section128Requested' }>[] => {
  const { at, people, rules, stream } = context;
  const { staff, school, from } = link;
  const begun = { type: 'ActingUpStarted', data: { ...link, allowance: allowanceClock(from, context) } } as const;
  const manages = holdersOn(people.holdingsOf(staff), from).some(
    (one) => one.management && one.assignment !== assignmentOfLink(stream),
  );
  if (!management || manages) return [begun];
  const ladder = rungsFrom(at, rules.actingUp.section128.ladder);
  return [begun, { type: 'Section128Requested', data: { staff, school, ladder } }];
};
