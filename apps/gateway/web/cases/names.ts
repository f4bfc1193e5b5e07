import { isSealed } from '#libs/access/index.js';
import type { SeenApplication } from '#libs/access/internal-post/index.js';
import { candidateLabels } from '#libs/case-file/candidates.js';
import type { Criterion, Specification } from '#libs/domain/internal-post/events.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { Names } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { Shown } from '../../queries/known-case.js';

const idLike = /^[a-z0-9][a-z0-9-]{1,62}$/;
/** Every string in what somebody is shown that could be a person's id. */
const idsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') {
    if (idLike.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null && !isSealed(value))
    for (const inner of Object.values(value)) idsIn(inner, found);
  return found;
};

type Seen = Readonly<{
  applications?: readonly Pick<SeenApplication, 'id' | 'applicant'>[];
  earlier?: readonly Pick<SeenApplication, 'id' | 'applicant'>[];
  specifications?: readonly Specification[];
  /** Of an intake of the leadership programme, which names them by their numbers. */
  candidates?: readonly Readonly<{ candidate: number; staff?: StaffId }>[];
}>;
/** What is a list in one process may be a number in another. */
const many = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** The names of everybody who is in what is shown, in one query; an applicant without a name is `Candidate 2`. */
export const namesFor = async (
  { names, directory }: Pick<Engine, 'names' | 'directory'>,
  shown: object,
  ...more: readonly unknown[]
): Promise<Names> => {
  const seen: Seen = shown;
  const known = await names([...idsIn([seen, more], new Set())] as StaffId[]);
  const trust = directory.current();
  const all = [...many(seen.earlier), ...many(seen.applications)];
  const labels = candidateLabels(many(seen.applications));
  const byApplication = new Map<string, string | undefined>([
    ...all.map(({ id, applicant }) => [id, applicant ? known.get(applicant) : labels.get(id)] as const),
    ...many(seen.candidates).map((one) => [String(one.candidate), one.staff && known.get(one.staff)] as const),
  ]);
  const criteria = many(seen.specifications).flatMap((one): readonly Criterion[] => one.criteria);
  return {
    nameOf: (staff) => known.get(staff),
    schoolOf: (school) => trust.school(school)?.name,
    candidateOf: (application) => byApplication.get(application),
    criterionOf: (criterion) => criteria.findLast(({ id }) => id === criterion)?.text,
  };
};

type Offered = Readonly<{ vacancy?: number; conditions?: readonly Readonly<{ id: string; text: string }>[] }>;
/** The words of an offer's condition, by the offers that the reader is told of; the last of a vacancy counts. */
export const conditionsIn = (shown: readonly Shown[]): NonNullable<Names['conditionOf']> => {
  const offers = shown.filter(({ event }) => event.event.type === 'OfferMade').map(({ data }): Offered => data);
  return (vacancy, condition) =>
    offers
      .filter((one) => vacancy === undefined || one.vacancy === vacancy)
      .flatMap(({ conditions = [] }) => conditions)
      .findLast(({ id }) => id === condition)?.text;
};
