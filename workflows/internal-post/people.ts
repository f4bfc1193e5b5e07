import { handedIn, withStatus, type Application } from '#libs/domain/internal-post/application.js';
import { membersOf } from '#libs/domain/internal-post/panel.js';
import type { Begun } from '#libs/domain/internal-post/state.js';
import type { StaffId } from '#libs/kernel/index.js';

const who = (applications: readonly Application[]): readonly StaffId[] =>
  applications.map(({ applicant }) => applicant);

/** Whoever has applied and not withdrawn. */
export const applicants = ({ applications }: Begun): readonly StaffId[] => who(applications.filter(handedIn));
export const drafting = ({ applications }: Begun): readonly StaffId[] =>
  who(applications.filter(withStatus('drafted')));

/** Everybody whose time the post takes: who asked for it, who applies, who sits on its panel. */
export const concerned = (post: Begun): readonly StaffId[] => [
  ...new Set([
    post.post.requestedBy,
    ...applicants(post),
    ...drafting(post),
    ...membersOf(post.panel).map(({ staff }) => staff),
  ]),
];

/** Whom an appointment to one of the vacancies is about, also while it falls through. */
export const appointeesOf = ({ vacancies }: Begun, number: number): readonly StaffId[] =>
  vacancies.flatMap((one) => (one.number === number && 'appointment' in one ? [one.appointment.staff] : []));

const appointed = ({ vacancies }: Begun): readonly StaffId[] =>
  vacancies.flatMap((vacancy) => (vacancy.status === 'Appointed' ? [vacancy.appointment.staff] : []));
/** Whoever applied, to this advert or an earlier one, and was turned away; whoever was still in the running too, once the search is over. */
export const notAppointed = (post: Begun): readonly Application[] => {
  const turnedAway = withStatus('falls-short', 'omitted', 'not-appointable', 'turned-down');
  const inTheRunning = withStatus('submitted', 'late', 'left', 'meets', 'shortlisted', 'appointable');
  const isOver = post.step.status !== 'Appointed';
  return [...post.earlier, ...post.applications].filter(
    (one) => turnedAway(one) || (isOver && inTheRunning(one) && !appointed(post).includes(one.applicant)),
  );
};
