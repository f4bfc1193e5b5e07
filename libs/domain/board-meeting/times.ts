import { atLocalTime, localDate } from '../../kernel/calendar.js';
import { dayNumber, dayOf, type Context, type LocalDate } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { rungsFrom } from '../process/index.js';
import { remindersBefore } from '../process/ladder.js';
import type { Planned } from './events.js';
import type { Sitting } from './words.js';

type Now = Pick<Context<Rules>, 'at' | 'rules'>;
export const today = ({ at }: Pick<Now, 'at'>): LocalDate => localDate(at);
/** Within how long a step of a meeting is to be taken, from now on. */
export const ladderFrom = ({ at, rules }: Now) => rungsFrom(at, rules.policies.meeting.ladder);
export const papersByFor = (on: LocalDate, { rules }: Pick<Now, 'rules'>): LocalDate =>
  dayOf(dayNumber(on) - rules.policies.meeting.papersDaysBefore);

/** When papers are due and when the meeting is to be recorded; each is reminded of by its own day. */
export const plannedFor = (sitting: Sitting, now: Now): Planned => {
  const { ladder } = now.rules.policies.meeting;
  const papersBy = papersByFor(sitting.on, now);
  const due = atLocalTime(papersBy);
  const papers = [...remindersBefore(due, ladder, now.at), { kind: 'overdue' as const, at: due }];
  const late = { kind: 'escalate' as const, at: atLocalTime(sitting.on) };
  return { ...sitting, papersBy, ladder: [...papers, late], held: rungsFrom(atLocalTime(sitting.on), ladder) };
};
/** Whether papers that come in now come late, and whether the trust takes them all the same. */
export const lateness = (papersBy: LocalDate, now: Now) => {
  const late = today(now) > papersBy;
  return { late, refused: late && now.rules.policies.meeting.latePapers === 'refused' };
};
