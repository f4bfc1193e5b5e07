import type { StaffId } from '../../kernel/index.js';
import { withStatus, type Application, type Interview, type InterviewScores } from './application.js';
import type { PanelMember } from './events.js';
import { membersOf, type Panel } from './panel.js';
import type { Begun } from './state.js';

/** Nobody scores what they have not heard; whoever has scored was there, though they left and came back since. */
const wasThere = ({ staff, since }: PanelMember, { startsAt, scores }: Interview): boolean =>
  since === undefined || since <= startsAt || scores.some(({ by }) => by === staff);
/** The members who have heard an interview. */
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
  const heard = hearers(panel, interview).length;
  return heard < panel.rules.agreeing ? { heardBy: heard, needed: panel.rules.agreeing } : undefined;
};
/** Only who has heard everybody on the shortlist can compare them. */
export const hasHeardAll = ({ applications, panel }: Pick<Begun, 'applications' | 'panel'>, staff: StaffId): boolean =>
  panel !== undefined &&
  applications
    .filter(withStatus('shortlisted'))
    .every(({ interview }) => interview !== undefined && hearers(panel, interview).includes(staff));
export const isAgain = (panel: Panel | undefined, { interview }: Application): boolean =>
  panel !== undefined && interview !== undefined && whyAgain(panel, interview) !== undefined;
