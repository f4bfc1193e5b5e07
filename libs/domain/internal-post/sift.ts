import type { StaffId } from '../../kernel/index.js';
import { moved, withStatus, type Application, type Sift } from './application.js';
import type { CriterionId, Criterion, Mark } from './events.js';
import { chairOf, hasDeclared, siftersOf } from './panel.js';
import { siftable } from './specification.js';
import type { Begun } from './state.js';

/** The criteria that an application is judged on: those of the version it was made to. */
export const criteriaFor = (
  { specifications }: Pick<Begun, 'specifications'>,
  { specification }: Pick<Application, 'specification'>,
): readonly Criterion[] => specifications.find(({ version }) => version === specification)?.criteria ?? [];
const essential = (post: Begun, application: Application) =>
  criteriaFor(post, application).filter((one) => one.kind === 'essential' && siftable(one));

export const siftedBy = ({ sifts }: Application, staff: StaffId): boolean => sifts.some(({ by }) => by === staff);
/** The marks that count: also of those who can't serve any more, but of nobody with an interest. */
const counting = ({ panel }: Begun, { sifts }: Application) =>
  sifts.filter(({ by }) => !panel?.recused.some(({ staff, because }) => staff === by && because !== 'unavailable'));
const metIn = (marks: readonly Mark[], id: CriterionId) => marks.find(({ criterion }) => criterion === id)?.met;

/** True once everybody who sifts has, and they are enough. */
export const siftedByAll = (post: Begun, application: Application): boolean => {
  const { panel } = post;
  return (
    panel !== undefined &&
    counting(post, application).length >= panel.rules.minimumSifters &&
    siftersOf(panel).every((staff) => siftedBy(application, staff))
  );
};

/** Essential criteria on which those who sifted disagree, and nobody has reconciled. */
export const disputed = (post: Begun, application: Application): readonly CriterionId[] => {
  if (!siftedByAll(post, application)) return [];
  const marks = counting(post, application).map((sift) => sift.marks);
  return essential(post, application)
    .map(({ id }) => id)
    .filter((id) => new Set(marks.map((one) => metIn(one, id))).size > 1)
    .filter((id) => metIn(application.reconciled ?? [], id) === undefined);
};

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every(({ criterion, met }) => metIn(other, criterion) === met);
/** What one of those who sift put forward, while they still sift. */
const putForward = ({ panel }: Begun, { settling }: Application): Sift | undefined =>
  settling && siftersOf(panel).includes(settling.by) ? settling : undefined;

/** Who settles a dispute: the chair, and after a chair who sifted it too, another of those who did. */
export const reconcilersOf = (post: Begun, application: Application): readonly StaffId[] => {
  const { panel } = post;
  const chair = chairOf(panel);
  const by = putForward(post, application)?.by;
  const asked = by ? [...siftersOf(panel), ...(chair ? [chair] : [])] : chair ? [chair] : [];
  return [...new Set(asked)].filter((staff) => staff !== by && hasDeclared(panel, staff));
};

/** Nobody's own marks decide against a colleague's: who sifted puts marks forward, and they hold once a second person says the same. */
export const reconciledBy = (post: Begun, application: Application, { by, marks }: Sift): Application => {
  const { settling: _, ...rest } = application;
  const before = putForward(post, application);
  const seconded = before !== undefined && before.by !== by && sameMarks(before.marks, marks);
  return siftersOf(post.panel).includes(by) && !seconded
    ? { ...rest, settling: { by, marks } }
    : { ...rest, reconciled: marks };
};

/** An application without the marks of somebody who has an interest in it: its result is found anew. */
export const siftedWithout = (application: Application, staff: StaffId): Application => {
  if (!siftedBy(application, staff)) return application;
  const { reconciled: _, settling: __, ...rest } = application;
  return moved({ ...rest, sifts: rest.sifts.filter(({ by }) => by !== staff) }, 'sift-anew');
};

/** Essential criteria that are not met; undefined while the matrix is incomplete or disputed. */
export const unmet = (post: Begun, application: Application): readonly CriterionId[] | undefined => {
  // An advert of former times had no criteria: nobody can be said to meet them.
  if (essential(post, application).length === 0) return undefined;
  if (!siftedByAll(post, application) || disputed(post, application).length) return undefined;
  const [first] = counting(post, application);
  const reconciled = application.reconciled ?? [];
  return essential(post, application)
    .map(({ id }) => id)
    .filter((id) => !(metIn(reconciled, id) ?? metIn(first?.marks ?? [], id)));
};

/** Applications of which it is not yet known whether they meet the essential criteria. */
export const undecided = ({ applications }: Begun): readonly Application[] =>
  applications.filter(withStatus('submitted', 'late', 'left'));
