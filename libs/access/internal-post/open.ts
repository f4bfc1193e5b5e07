import { createHash } from 'node:crypto';
import type { StaffId } from '../../kernel/index.js';
import type { Application } from '../../domain/internal-post/application.js';
import type { ApplicationId } from '../../domain/internal-post/events.js';
import { chairOf } from '../../domain/internal-post/panel.js';
import { reconcilersOf, siftedByAll } from '../../domain/internal-post/sift.js';
import { isRequested, type InternalPost } from '../../domain/internal-post/state.js';
import type { Past } from './past.js';
import type { Member, Overseer, PostViewer } from './viewer.js';

/** A state with the past that led to it. */
export type Known = Readonly<{ state: InternalPost; past: Past }>;

const roundOf = ({ past }: Known, id: ApplicationId): number => past.applications.get(id)?.round ?? 0;
const applicationIn = ({ state }: Known, id: ApplicationId): Application | undefined =>
  isRequested(state) ? state.applications.find((one) => one.id === id) : undefined;

export const wasReceived = ({ past }: Known, id: ApplicationId): boolean =>
  past.applications.get(id)?.received === true;
export const isShortlisted = (known: Known, id: ApplicationId): boolean =>
  known.past.shortlisted.has(roundOf(known, id));
/** Where a sift is blind, names come into the open with its shortlist; where it is not, they are never hidden. */
const namesOpen = ({ past }: Pick<Known, 'past'>, round: number): boolean =>
  !past.blind.has(round) || past.shortlisted.has(round);
/** Who oversees may sit on the panel tomorrow, so names are for HR and the CEO alone. */
export const namesOpenTo = (known: Known, { confidant }: Overseer, id: ApplicationId): boolean =>
  confidant || namesOpen(known, roundOf(known, id));
/** Whose the interviewed applications are the panel knows, and whose HR has shown to one of them. */
export const nameShownTo = ({ past }: Known, { me }: Member, id: ApplicationId): boolean =>
  past.interviewed.has(id) || past.shown.some(({ to, application }) => to === me && application === id);
/** Applicants whose names a viewer of the case must not learn, beside their own. */
export const hiddenFrom = (known: Known, viewer: PostViewer): ReadonlySet<StaffId> => {
  const { past } = known;
  const hidden = [...past.applications].filter(([id, { applicant }]) => {
    if (applicant === viewer.me || viewer.view === 'part') return false;
    return viewer.view === 'whole' ? !namesOpenTo(known, viewer, id) : !nameShownTo(known, viewer, id);
  });
  return new Set(hidden.map(([, { applicant }]) => applicant));
};

/** Whether a blind sift hides an application's sender: its time, its place among the others and its lateness would tell as well. */
export const arrivalHidden = (known: Known, viewer: Overseer | Member, id: ApplicationId): boolean =>
  viewer.view === 'whole'
    ? !namesOpenTo(known, viewer, id)
    : known.past.blind.has(roundOf(known, id)) && !nameShownTo(known, viewer, id);
/** Whether a blind sift hides when and why members left the panel: one who applied would be told by the one reason, or by its absence. */
export const leavingHidden = ({ past }: Pick<Known, 'past'>, viewer: Overseer | Member): boolean =>
  viewer.view === 'whole'
    ? !viewer.confidant && [...past.blind].some((round) => !past.shortlisted.has(round))
    : past.blind.has(viewer.round);
/** An order that tells nothing of who came when. */
const scattered = ({ id }: Application): string => createHash('sha256').update(id).digest('hex');
const lately: readonly Application['status'][] = ['late', 'turned-down'];
/** The applications a viewer may know of: in a blind sift not before the advert has closed, in no order, and without those that came late until they count. */
export const applicationsOpenTo = (
  known: Known,
  viewer: Overseer | Member,
  applications: readonly Application[],
): readonly Application[] => {
  const received = applications.filter(({ id }) => wasReceived(known, id));
  const blind = received.filter(({ id }) => arrivalHidden(known, viewer, id));
  const there = blind.filter(({ id, status }) => known.past.closed.has(roundOf(known, id)) && !lately.includes(status));
  const open = received.filter((one) => !blind.includes(one));
  return [...open, ...there.sort((a, b) => (scattered(a) < scattered(b) ? -1 : 1))];
};

/** Scores of one round are sealed from everybody but their author until all are in. */
export const scoresOpen = (known: Known, id: ApplicationId): boolean => known.past.unsealed.has(roundOf(known, id));
/** Marks of an application are sealed from those who oversee until everybody who sifts it is in. */
export const marksOpen = (known: Known, id: ApplicationId): boolean => {
  const { state, past } = known;
  const application = applicationIn(known, id);
  return past.sifted.has(id) || (isRequested(state) && application !== undefined && siftedByAll(state, application));
};

/** Panels look at the applications of their own round, and only once the advert has closed. */
export const beforePanel = (known: Known, { round }: Member, id: ApplicationId): boolean =>
  wasReceived(known, id) && roundOf(known, id) === round && known.past.closed.has(round);
/** Who reconciles sees the marks of an application when all are in, as the chair does; others see them with the shortlist. */
export const marksOpenTo = (known: Known, { me }: Member, id: ApplicationId): boolean =>
  isShortlisted(known, id) || (settles(known, me, id) && marksOpen(known, id));
const settles = (known: Known, me: StaffId, id: ApplicationId): boolean => {
  const { state } = known;
  const application = applicationIn(known, id);
  if (!isRequested(state) || !application) return false;
  return chairOf(state.panel) === me || reconcilersOf(state, application).includes(me);
};
