import type { Caller } from '#libs/access/index.js';
import type { Party } from '#libs/domain/internal-post/events.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import type { ResignationKind } from '#libs/resignation/index.js';
import type { Engine } from '../engine.js';
import { calendarOf } from './calendar-of.js';
import type { KnownCase } from './known-case.js';
import { noticeOf } from './notice-of.js';

type Parts = Pick<Engine, 'directory' | 'calendars' | 'packs'>;
type Dates = Readonly<{ proposals: readonly Readonly<{ startsOn: LocalDate }>[]; agreed?: LocalDate }>;
/** What a reader sees of the dates: who sees the whole case its vacancies, a party to a date that date alone. */
type Seen = Readonly<{
  post?: Readonly<{ school: SchoolId }>;
  vacancies?: readonly (Dates & Readonly<{ number: number; status: string; parties?: readonly Party[] }>)[];
  dates?: readonly (Dates & Readonly<{ vacancy: number; candidate?: StaffId }>)[];
}>;

/** How a person has to resign from their present post: as a Head, or as teachers do; that they are support staff the directory does not tell. */
export const kindOf = ({ directory }: Pick<Engine, 'directory'>, staff: StaffId, at: Instant): ResignationKind =>
  directory
    .current()
    .rolesOf(staff, at)
    .some(({ role }) => role === 'Head')
    ? 'head'
    : 'teacher';

const candidateIn = (parties: readonly Party[] | undefined): StaffId | undefined =>
  parties?.flatMap(({ side, to }) => (side === 'candidate' && 'staff' in to ? [to.staff] : []))[0];
const datesIn = ({ vacancies = [], dates = [] }: Seen): NonNullable<Seen['dates']> => {
  const agreeing = vacancies
    .filter(({ status }) => status === 'AgreeingDate')
    .map(({ number, parties, ...one }) => {
      const candidate = candidateIn(parties);
      return { ...one, vacancy: number, ...(candidate && { candidate }) };
    });
  return [...agreeing, ...dates].filter(({ agreed }) => !agreed);
};

/** For each start date that is not agreed yet: when the candidate could start who resigns today, as far as the reader may know of them. */
export const noticesOfPost = (parts: Parts, { at }: Pick<Caller, 'at'>, known: KnownCase) => {
  const seen = known.state(known.now) as Seen;
  const calendar = seen.post && calendarOf(parts, seen.post.school);
  if (!seen.post || !calendar) return [];
  const { school } = seen.post;
  // A case keeps the rules that it began under.
  const { pack: begun } = known.now;
  const pack = begun ? parts.packs.get(begun.id, begun.version) : parts.packs.current();
  return datesIn(seen).flatMap(({ vacancy, candidate, proposals }) => {
    if (!candidate) return [];
    const wanted = proposals.at(-1)?.startsOn;
    const asked = { kind: kindOf(parts, candidate, at), givenOn: localDate(at), ...(wanted && { wanted }) };
    return [{ vacancy, candidate, ...noticeOf({ pack, school, calendar }, asked) }];
  });
};
