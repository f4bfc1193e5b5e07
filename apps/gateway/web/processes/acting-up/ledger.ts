import { oversees, type PersonCaller } from '#libs/access/index.js';
import type { SeenLink } from '#libs/access/acting-up/index.js';
import { chainOf, linkOf, upFrom, type ChainLink } from '#libs/domain/acting-up/chain.js';
import { coverage } from '#libs/domain/assignment/coverage.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { LocalDate, StaffId, StreamId } from '#libs/kernel/index.js';
import { postsIn } from '#libs/read-models/post-ledger/posts.js';
import { coverageWords, erased, listed, spanText } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import type { Part } from '../drawing.js';

/** The day of a link that is looked at: today, or its first or last where today lies outside. */
const dayOf = ({ link: { from, to }, lastDay }: SeenLink, { at }: PersonCaller): LocalDate => {
  const last = lastDay ?? to;
  const today = localDate(at);
  return today < from ? from : last && last < today ? last : today;
};
const namesOf = async ({ names }: Engine, staff: readonly StaffId[]) => {
  const known = await names([...new Set(staff)]);
  return (id: StaffId) => known.get(id) ?? erased;
};

/** Every link of the chain that a link is part of, as far as the reader oversees the posts. */
export const chainAround = async (engine: Engine, caller: PersonCaller, seen: SeenLink, stream: StreamId) => {
  const trust = engine.directory.current();
  const day = dayOf(seen, caller);
  const own = holdersOn(trust.holdingsIn(seen.link.post), day).find((one) => linkOf(one) === stream);
  if (!own) return undefined;
  const root = upFrom(trust, own, day).at(-1)?.post ?? seen.link.post;
  const links = chainOf(trust, root, day).filter(({ post }) =>
    trust.holdingsIn(post).some(({ school }) => oversees(caller, school)),
  );
  const people = links.flatMap(({ staff, insteadOf }) => [staff, ...(insteadOf ? [insteadOf.staff] : [])]);
  return { day, links, nameOf: await namesOf(engine, people) };
};

/** The same as a table, for the evidence of a task. */
export const chainPart = ({
  links,
  nameOf,
}: Readonly<{ links: readonly ChainLink[]; nameOf: (staff: StaffId) => string }>): Part => ({
  title: 'The chain',
  table: {
    head: ['Who acts', 'As', 'In place of', 'When'],
    rows: links.map((one) => [
      nameOf(one.staff),
      one.title,
      one.insteadOf ? nameOf(one.insteadOf.staff) : 'Nobody',
      spanText(one),
    ]),
  },
});

/** How far the post is held in the days of acting, at most a year of them. */
export const coveragePart = async (
  engine: Engine,
  caller: PersonCaller,
  { link, lastDay }: SeenLink,
): Promise<readonly Part[]> => {
  const { post, school, from } = link;
  if (!oversees(caller, school)) return [];
  const until = plus(from, 'P1Y');
  const last = lastDay ?? link.to ?? until;
  const days = { from, to: last < until ? last : until };
  const known = await postsIn(engine.store.pool, { ...days, schools: [school] }, caller.at);
  const found = known.find((one) => one.post === post);
  if (!found) return [];
  const all = coverage(engine.directory.current().holdingsIn(post), days, found.pattern);
  const nameOf = await namesOf(engine, all.flatMap(({ holders }) => holders.map(({ staff }) => staff))); // prettier-ignore
  const rows = all.map(({ state, holders, ...span }) => [
    spanText(span),
    state === 'covered' ? coverageWords[state] : { text: coverageWords[state], wrong: true },
    listed([...new Set(holders.map(({ staff }) => staff))].map(nameOf)) || 'Nobody',
  ]);
  return [{ title: 'Who is in the post in these days', table: { head: ['When', 'How far', 'Who'], rows } }];
};
