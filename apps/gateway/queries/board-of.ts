import { oversees, type PersonCaller } from '#libs/access/index.js';
import { knownBy } from '#libs/domain/assignment/as-known.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import { boardOn } from '#libs/read-models/post-ledger/board.js';
import { stretchesOf } from '#libs/read-models/post-ledger/query.js';
import type { Engine } from '../engine.js';
import { overseenBy } from './inbox-of.js';

type Asked = Readonly<{ on?: LocalDate | undefined; knownOn?: LocalDate | undefined; school?: string | undefined }>;

/** Later than anything that is recorded. */
const ever = '9999-12-31T23:59:59.999Z' as Instant;
/** What was known at the end of a day in the past; of today, and of a day to come, everything that is recorded by now. */
const knowing = ({ at }: PersonCaller, day: LocalDate | undefined) => {
  const past = day && day < localDate(at) ? knownBy(day) : undefined;
  return { knownAt: past ?? at, recordedBy: past ?? ever };
};

/** The board of the schools that a person oversees, or of one of them. Throws the problem 404 where that is none. */
export const boardOf = async (engine: Engine, caller: PersonCaller, { on, knownOn, school }: Asked) => {
  const overseen = overseenBy(engine, caller);
  const schools = school ? overseen.filter((one) => one === (school as SchoolId)) : overseen;
  if (!schools.length) throw problemError('NotFound');
  const day = on ?? localDate(caller.at);
  const { knownAt, recordedBy } = knowing(caller, knownOn);
  return { on: day, knownAt, ...(await boardOn(engine.store.pool, { on: day, schools }, recordedBy)) };
};

/** The posts that somebody held, holds and will hold. Throws the problem 404 for who neither is that person nor oversees a school of theirs. */
export const careerOf = async (
  engine: Engine,
  caller: PersonCaller,
  staff: StaffId,
  { knownOn }: Pick<Asked, 'knownOn'>,
) => {
  const trust = engine.directory.current();
  const { knownAt, recordedBy } = knowing(caller, knownOn);
  const employer = trust.employer(staff, caller.at);
  const stretches = await stretchesOf(engine.store.pool, staff, recordedBy);
  const whole = staff === caller.id || (employer !== undefined && oversees(caller, employer));
  const seen = whole ? stretches : stretches.filter(({ school }) => oversees(caller, school));
  if (!whole && !seen.length) throw problemError('NotFound');
  return { staff, knownAt, stretches: seen };
};
