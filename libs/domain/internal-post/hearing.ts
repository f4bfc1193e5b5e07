import type { StaffId } from '../../kernel/index.js';
import type { Application, Interview, InterviewScores } from './application.js';
import type { PanelMember } from './events.js';
import { membersOf, type Panel } from './panel.js';

/** Nobody scores what they have not heard. */
const wasThere = ({ since }: PanelMember, { startsAt }: Interview): boolean => since === undefined || since <= startsAt;
const hearers = (panel: Panel, interview: Interview): readonly StaffId[] =>
  membersOf(panel).flatMap((member) => (wasThere(member, interview) ? [member.staff] : []));

/** The scores that count: also of those who can't serve any more, but of nobody with an interest. */
export const countingScores = (panel: Panel, { scores }: Interview): readonly InterviewScores[] =>
  scores.filter(({ by }) => !panel.recused.some(({ staff, because }) => staff === by && because !== 'unavailable'));

/** Who has heard the interview and not scored it. */
export const owingScores = (panel: Panel, interview: Interview): readonly StaffId[] =>
  hearers(panel, interview).filter((staff) => !interview.scores.some(({ by }) => by === staff));

/** Why an interview that has begun is to be held again: a rule was broken, or fewer have heard it than must agree; undefined when it stands. */
export const whyAgain = (panel: Panel, interview: Interview) => {
  if (!interview.scoring) return undefined;
  if (interview.red?.length) return { red: interview.red };
  const heard = new Set([...countingScores(panel, interview).map(({ by }) => by), ...hearers(panel, interview)]).size;
  return heard < panel.rules.agreeing ? { heardBy: heard, needed: panel.rules.agreeing } : undefined;
};
export const isAgain = (panel: Panel | undefined, { interview }: Application): boolean =>
  panel !== undefined && interview !== undefined && whyAgain(panel, interview) !== undefined;
