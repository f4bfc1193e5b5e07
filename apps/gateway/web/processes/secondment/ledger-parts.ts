import { oversees, type PersonCaller } from '#libs/access/index.js';
import type { Directory } from '#libs/directory/index.js';
import { chainOf, type ChainLink } from '#libs/domain/acting-up/chain.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { overlap } from '#libs/domain/assignment/words.js';
import { serves } from '#libs/domain/process/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Holding, LocalDate, PostId, SchoolId, StaffId } from '#libs/kernel/index.js';
import { basisWords, capital, dayText, erased, spanText } from '#libs/words/index.js';
import { weekText } from '#libs/words/secondment/terms.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import { addressOf } from '../../lists/filter.js';
import { postName, schoolName, type Part } from '../drawing.js';
import type { Drawing } from './drawing.js';
import type { Places } from './facts.js';

const namesOf = async ({ names }: Engine, staff: readonly StaffId[]) => {
  const known = await names([...new Set(staff)]);
  return (id: StaffId) => known.get(id) ?? erased;
};
type Days = Readonly<{ from: LocalDate; to?: LocalDate | undefined }>;
const presence = ({ present, basis }: Holding): string =>
  `${basisWords[basis]}${present ? '' : ', and away from it then'}`;

/** Every post that the secondee holds in a period. */
export const postsOfSecondee = ({ directory }: Engine, drawing: Drawing, staff: StaffId, days: Days): Part => {
  const title = 'What the ledger says of their posts';
  const held = directory
    .current()
    .holdingsOf(staff)
    .filter((one) => overlap(one, days));
  if (!held.length) return { title, text: 'The ledger of posts knows of no post of theirs then.' };
  const rows = held.map((one) => [
    `${one.title}, ${schoolName(drawing, one.school)}`,
    presence(one),
    spanText(one),
    capital(weekText(one.pattern)),
  ]);
  return { title, table: { head: ['Post', 'On what footing', 'When', 'Days'], rows } };
};

/** Who holds a post in a period besides the secondee, or that nobody does. */
export const holdersOfPost = async (
  engine: Engine,
  drawing: Drawing,
  { post, days, but, title }: Readonly<{ post: PostId; days: Days; but?: StaffId | undefined; title: string }>,
): Promise<Part> => {
  const all = engine.directory
    .current()
    .holdingsIn(post)
    .filter((one) => one.staff !== but && overlap(one, days));
  const what = postName(drawing, post) ?? 'the post';
  if (!all.length) return { title, text: `Nobody${but ? ' else' : ''} holds ${what} from ${dayText(days.from)} on.` };
  const name = await namesOf(engine, all.map(({ staff }) => staff)); // prettier-ignore
  const rows = all.map((one) => [name(one.staff), presence(one), spanText(one), capital(weekText(one.pattern))]);
  return { title, table: { head: ['Who', 'On what footing', 'When', 'Days'], rows } };
};

/** Those of a school who are there on a day in a post of its management, and so could act for one who leaves. */
export const couldAct = async (
  engine: Engine,
  drawing: Drawing,
  { school, day, but }: Readonly<{ school: SchoolId; day: LocalDate; but: StaffId | undefined }>,
): Promise<Part> => {
  const title = 'Who could act in the meantime';
  const trust = engine.directory.current();
  const there = trust
    .staff(engine.now())
    .filter((staff) => staff !== but)
    .flatMap((staff) => holdersOn(trust.holdingsOf(staff), day))
    .filter((one) => one.present && one.management && one.school === school);
  const where = schoolName(drawing, school);
  if (!there.length)
    return { title, text: `On ${dayText(day)} nobody else at ${where} holds a post of its management.` };
  const name = await namesOf(engine, there.map(({ staff }) => staff)); // prettier-ignore
  const rows = there.map((one) => [name(one.staff), one.title, presence(one), spanText(one)]);
  return { title, table: { head: ['Who', 'Their post', 'On what footing', 'When'], rows } };
};

/** The links that stand under an absence on a day, each before those that follow from it. */
const linksUnder = (trust: Directory, { homePost, assignment }: Places, day: LocalDate): readonly ChainLink[] => {
  if (!homePost || !assignment) return [];
  let theirs = false;
  return chainOf(trust, homePost, day).filter(({ post, insteadOf }) => {
    if (post === homePost) theirs = insteadOf?.assignment === assignment;
    return theirs;
  });
};

type Uncovered = Readonly<{ day: LocalDate; title: string }>;
/** That nobody acts for the secondee; for HR, as long as the secondment lasts, with the way to arrange it for the days that are left. */
const nobodyActs = (caller: PersonCaller, { homePost, homeSchool, to }: Places, { day, title }: Uncovered): Part => {
  const text = `On ${dayText(day)} nobody acts for the secondee.`;
  const over = to !== undefined && localDate(caller.at) > to;
  if (over || !homePost) return { title, text };
  if (!caller.roles.some((held) => serves(held, 'HR', homeSchool!)))
    return { title, text: `${text} HR can arrange acting up.` };
  const href = addressOf('/cases/new/acting-up', { post: homePost, from: day, to });
  return { title, lines: [text, { text: 'Arrange acting up for these days', href }] };
};

/** Who acts for the secondee, and for those who act, with the case of each; for who oversees the school of that post. */
export const actingPart = async (
  engine: Engine,
  drawing: Drawing,
  caller: PersonCaller,
  places: Places,
): Promise<readonly Part[]> => {
  const { from, to, homeSchool, agreed } = places;
  if (!agreed || !from || !homeSchool || !oversees(caller, homeSchool)) return [];
  const today = localDate(caller.at);
  const day = to && today > to ? to : today < from ? from : today;
  const title = to && today > to ? 'Who acted in the meantime' : 'Who acts in the meantime';
  // What was arranged a moment ago is to be seen at once.
  const trust = await engine.directory.refresh();
  const seen = linksUnder(trust, places, day).filter(({ post }) =>
    trust.holdingsIn(post).some(({ school }) => oversees(caller, school)),
  );
  if (!seen.length) return [nobodyActs(caller, places, { day, title })];
  const name = await namesOf(engine, seen.flatMap(({ staff, insteadOf }) => [staff, ...(insteadOf ? [insteadOf.staff] : [])])); // prettier-ignore
  const known = await Promise.all(seen.map(({ stream }) => caseOrNothing(engine.store, caller, stream)));
  const rows = seen.map((link, i) => [
    known[i] ? { text: name(link.staff), href: `/cases/${link.stream}` } : name(link.staff),
    link.title,
    link.insteadOf ? name(link.insteadOf.staff) : 'Nobody',
    spanText(link),
  ]);
  return [{ title, table: { head: ['Who acts', 'As', 'In place of', 'When'], rows } }];
};
