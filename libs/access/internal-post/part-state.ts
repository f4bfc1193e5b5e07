import type { StaffId } from '../../kernel/index.js';
import type { Application } from '../../domain/internal-post/application.js';
import type { Appointment } from '../../domain/internal-post/events.js';
import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import { isRequested, type Begun } from '../../domain/internal-post/state.js';
import { candidateOf, type Amendment, type Vacancy, type VacancyIn } from '../../domain/internal-post/vacancy.js';
import type { Past } from './past.js';
import { plainStatus } from './plain-status.js';
import type { Party } from './viewer.js';

const offerOf = (vacancy: Vacancy) => {
  if (vacancy.status !== 'Offered' && vacancy.status !== 'Lapsed' && vacancy.status !== 'AgreeingDate')
    return undefined;
  const { number, status, offer } = vacancy;
  return { vacancy: number, offer: offer.offer, status, conditions: offer.conditions, answerBy: offer.answerBy };
};

const applicationSeen = (state: Begun, past: Past, application: Application) => {
  const { id, applicant, school, specification, statement, interview } = application;
  const offer = state.vacancies.filter((one) => candidateOf(one) === id).flatMap((one) => offerOf(one) ?? [])[0];
  return {
    id,
    applicant,
    school,
    status: plainStatus(state, past, application),
    specification,
    statement: statement.vault,
    ...(interview && { interview: { startsAt: interview.startsAt, on: interview.on, place: interview.place } }),
    ...(offer && { offer }),
  };
};

const dateSeen = ({ number, proposals, agreed }: VacancyIn<'AgreeingDate'>, candidate: StaffId | undefined) => ({
  vacancy: number,
  candidate,
  proposals: proposals.map(({ number: proposal, startsOn, from, signed }) => ({ proposal, startsOn, from, signed })),
  ...(agreed && { agreed }),
});
const amendmentSeen = ({ number, startsOn, signed }: Amendment) => ({ amendment: number, startsOn, signed });
const appointmentSeen = (
  vacancy: number,
  { appointment, revision, staff, school, title, startsOn }: Appointment,
  amendment: Amendment | undefined,
) => ({
  vacancy,
  appointment,
  revision,
  staff,
  school,
  title,
  startsOn,
  ...(amendment && { amendment: amendmentSeen(amendment) }),
});

/** The advertised description, and the one that their own application was made to. */
const specificationsFor = ({ step, specifications }: Begun, own: readonly Application[]) => {
  const open = step.status === 'Frozen' ? step.before : step;
  const versions = [
    ...own.map(({ specification }) => specification),
    ...(open.status === 'Advertised' ? [open.openSpecification] : []),
  ];
  return specifications.filter(({ version }) => versions.includes(version));
};
const closing = ({ step }: Begun) => {
  const open = step.status === 'Frozen' ? step.before : step;
  return open.status === 'Advertised' ? { closesAt: open.closesAt } : {};
};

/** The post and how far it has come, with what is the person's own; never another applicant, a mark or a score. */
export const partState = (state: InternalPostCase, past: Past, { me, sides }: Party): object => {
  if (!isRequested(state)) return { status: state.status };
  const { title, school, posts, onSecondmentUntil } = state.post;
  const own = [...state.earlier, ...state.applications].filter(({ applicant }) => applicant === me);
  const applicantOf = (vacancy: Vacancy) => {
    const id = past.candidates.get(vacancy.number);
    const applicant = id && past.applications.get(id)?.applicant;
    return applicant === me || (id && sides.includes(id)) ? applicant : undefined;
  };
  const mine = state.vacancies.filter(applicantOf);
  const dates = mine.flatMap((one) => (one.status === 'AgreeingDate' ? [dateSeen(one, applicantOf(one))] : []));
  const appointments = mine.flatMap((one) =>
    'appointment' in one
      ? [appointmentSeen(one.number, one.appointment, one.status === 'Appointed' ? one.amendment : undefined)]
      : [],
  );
  return {
    status: state.status,
    post: { title, school, posts, ...(onSecondmentUntil && { onSecondmentUntil }) },
    specifications: specificationsFor(state, own),
    ...(state.opensAt && { opensAt: state.opensAt }),
    ...closing(state),
    applications: own.map((one) => applicationSeen(state, past, one)),
    dates,
    appointments,
  };
};
