import { never, type AssignmentId } from '../../kernel/index.js';
import type { AwayId, PostEvent } from './events.js';
import { isKnown, type Assignment, type Away, type KnownPost, type PostLedger } from './state.js';
import type { Absence, Term } from './words.js';

type Revised = Readonly<{ revision: number }>;

const changing = (post: KnownPost, id: AssignmentId, change: (entry: Assignment) => Assignment): KnownPost => ({
  ...post,
  assignments: post.assignments.map((entry) => (entry.assignment === id ? change(entry) : entry)),
});
const changingAway = (
  post: KnownPost,
  { assignment, away }: Readonly<{ assignment: AssignmentId; away: AwayId }>,
  change: (entry: Away) => Away,
): KnownPost =>
  changing(post, assignment, (entry) => ({
    ...entry,
    aways: entry.aways.map((one) => (one.away === away ? change(one) : one)),
  }));

/** The entry as the greater of two revisions has it; without dates it is cancelled. */
const revised = <T extends Revised & Readonly<{ dates?: Term | Absence }>>(
  { dates: before, ...entry }: T,
  revision: number,
  dates?: T['dates'],
): T =>
  (revision > entry.revision
    ? { ...entry, revision, ...(dates && { dates }) }
    : { ...entry, ...(before && { dates: before }) }) as T;

const termOf = ({ from, to, pattern }: Term): Term => ({ from, ...(to && { to }), pattern });
const absenceOf = ({ from, to, pattern }: Absence): Absence => ({
  from,
  ...(to && { to }),
  ...(pattern && { pattern }),
});

const afterChange = (post: KnownPost, event: Exclude<PostEvent, { type: 'PostEstablished' }>): KnownPost => {
  const { type, data } = event;
  switch (type) {
    case 'HolderAssigned': {
      const { assignment, revision, staff, basis, because } = data;
      const entry = { assignment, revision, staff, basis, ...(because && { because }), dates: termOf(data), aways: [] };
      const there = post.assignments.some((one) => one.assignment === assignment);
      return there ? post : { ...post, assignments: [...post.assignments, entry] };
    }
    case 'AssignmentCorrected':
      return changing(post, data.assignment, (entry) => revised(entry, data.revision, termOf(data)));
    case 'AssignmentCancelled':
      return changing(post, data.assignment, (entry) => revised(entry, data.revision));
    case 'HolderAway': {
      const { away, revision, because } = data;
      const gone = { away, revision, ...(because && { because }), dates: absenceOf(data) };
      return changing(post, data.assignment, (entry) =>
        entry.aways.some((one) => one.away === away) ? entry : { ...entry, aways: [...entry.aways, gone] },
      );
    }
    case 'AwayCorrected':
      return changingAway(post, data, (entry) => revised(entry, data.revision, absenceOf(data)));
    case 'AwayCancelled':
      return changingAway(post, data, (entry) => revised(entry, data.revision));
    case 'PermanencePromised':
      return changing(post, data.assignment, (entry) => ({ ...entry, promisedBy: data.by }));
    case 'PostDeleted':
      return { ...post, status: 'Deleted', gone: data.from };
    default:
      return never(type);
  }
};

/** What each fact makes of the ledger; a stray one changes nothing. */
export const evolve = (post: PostLedger, event: PostEvent): PostLedger => {
  if (event.type !== 'PostEstablished') return isKnown(post) ? afterChange(post, event) : post;
  const { by: _, ...established } = event.data;
  return isKnown(post) ? post : { status: 'Established', post: established, assignments: [] };
};
