import {
  dayBefore,
  dayNumber,
  later,
  type AssignmentId,
  type Holding,
  type Instant,
  type LocalDate,
  type PostId,
} from '../../kernel/index.js';
import { knownBy, type RecordedChange } from './as-known.js';
import { coverage, type Coverage, type Period } from './coverage.js';
import { evolve } from './evolve.js';
import { holdersOn } from './holders-on.js';
import { inOrder, stretchesOf } from './holdings.js';
import { assignmentIn, isKnown, type EstablishedPost, type PostLedger } from './state.js';

/** Everything that was recorded of one post, in the order of its stream. */
export type PostRecord = Readonly<{ post: PostId; changes: readonly RecordedChange[] }>;
export type PostCoverage = Readonly<{ post: PostId; title: string; school: EstablishedPost['school'] }> &
  Readonly<{ stretches: readonly Coverage[] }>;

/** What was known from an instant on, until a later one says otherwise; oldest first. */
type Known<T> = Readonly<{ at: Instant; as: T }>;
type Life = Readonly<{ established: EstablishedPost; last?: LocalDate }>;
/** The stretches of one assignment, and between which counted days all of them lie: most are never looked at. */
type Stretches = Readonly<{ from: number; to: number; all: readonly Holding[] }>;
type Indexed = Readonly<{ lives: Known<Life>[]; terms: Map<AssignmentId, Known<Stretches>[]> }>;

const knownAt = <T>(versions: readonly Known<T>[], by: Instant): T | undefined =>
  versions.findLast(({ at }) => at <= by)?.as;

const lifeOf = (ledger: PostLedger): Life | undefined =>
  isKnown(ledger)
    ? { established: ledger.post, ...(ledger.status === 'Deleted' && { last: dayBefore(ledger.gone) }) }
    : undefined;

const spanning = (all: readonly Holding[]): Stretches => {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return { from: Infinity, to: -Infinity, all };
  return { from: dayNumber(first.from), to: last.to === undefined ? Infinity : dayNumber(last.to), all };
};

/** Each change writes anew what it is about: one assignment, or, with the post's own life, all of them. */
const indexed = ({ post, changes }: PostRecord): Indexed => {
  const index: Indexed = { lives: [], terms: new Map() };
  let ledger: PostLedger = { status: 'NotEstablished' };
  let at = '' as Instant;
  const write = (id: AssignmentId) => {
    if (!isKnown(ledger)) return;
    const held = assignmentIn(ledger, id);
    const as = spanning(held ? stretchesOf(ledger, post, held) : []);
    const versions = index.terms.get(id);
    if (versions) versions.push({ at, as });
    else index.terms.set(id, [{ at, as }]);
  };
  for (const change of changes) {
    at = later(at, change.at);
    ledger = evolve(ledger, change.event);
    const life = lifeOf(ledger);
    if (!life) continue;
    if ('assignment' in change.event.data) write(change.event.data.assignment);
    else {
      index.lives.push({ at, as: life });
      for (const id of index.terms.keys()) write(id);
    }
  }
  return index;
};

/** The ledger of every post of the trust in memory, for questions about any day as known on any day or at any instant. */
export const trustLedger = (records: readonly PostRecord[]) => {
  const posts = new Map(records.map((record) => [record.post, indexed(record)]));

  const stretches = ({ terms }: Indexed, by: Instant, from = -Infinity, to = Infinity): readonly Holding[] => {
    const found: Holding[] = [];
    for (const versions of terms.values()) {
      const known = knownAt(versions, by);
      if (known && known.from <= to && known.to >= from) found.push(...known.all);
    }
    return inOrder(found);
  };

  const holdingsIn = (post: PostId, known: LocalDate | Instant): readonly Holding[] => {
    const index = posts.get(post);
    return index ? stretches(index, knownBy(known)) : [];
  };

  /** How far each post that there is in a period is held; a post that is in it for a time is asked for that time alone. */
  const coverageOf = (period: Period, known: LocalDate | Instant): readonly PostCoverage[] => {
    const by = knownBy(known);
    return [...posts].flatMap(([post, index]): readonly PostCoverage[] => {
      const life = knownAt(index.lives, by);
      if (!life) return [];
      const { title, school, pattern, from } = life.established;
      const asked = {
        from: from > period.from ? from : period.from,
        to: life.last && life.last < period.to ? life.last : period.to,
      };
      if (asked.to < asked.from) return [];
      const held = stretches(index, by, dayNumber(asked.from), dayNumber(asked.to));
      return [{ post, title, school, stretches: coverage(held, asked, pattern) }];
    });
  };

  return {
    holdingsIn,
    /** Who holds a post on a day, those who are away included, as known on a day or at an instant. */
    holdersOn: (post: PostId, day: LocalDate, known: LocalDate | Instant): readonly Holding[] =>
      holdersOn(holdingsIn(post, known), day),
    coverage: coverageOf,
    /** What somebody has to see to: the posts that are not held, held in part, or held by too many, and when. */
    gapsAndOverlaps: (period: Period, known: LocalDate | Instant): readonly PostCoverage[] =>
      coverageOf(period, known)
        .map((one) => ({ ...one, stretches: one.stretches.filter(({ state }) => state !== 'covered') }))
        .filter((one) => one.stretches.length > 0),
  };
};
