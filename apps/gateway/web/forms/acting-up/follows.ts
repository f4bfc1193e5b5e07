import { chainOf, upFrom } from '#libs/domain/acting-up/chain.js';
import { leavesOf } from '#libs/domain/acting-up/arranging.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Holding } from '#libs/kernel/index.js';
import { spanText } from '#libs/words/holdings.js';
import { counted, listed } from '#libs/words/numbers.js';
import { weekText } from '#libs/words/secondment/terms.js';
import { facts, longText, table } from '../shared/asking.js';
import type { FormContext, Note } from '../types.js';
import { placeIn, type PlaceAsked } from './places.js';

/** What the chain would be with this link: who is away at the root, and who acts for whom down to this one. */
const chain = (context: FormContext, place: Holding, { from, staff }: PlaceAsked): readonly Note[] => {
  const { people, nameOf } = context;
  const up = [...upFrom(people, place, from!)].reverse();
  const [root] = up;
  const linked = root ? chainOf(people, root.post, from!) : [];
  const rows = up.map((one, i) => {
    const before = up[i - 1];
    const link = linked.find((other) => other.staff === one.staff && other.post === before?.post);
    return [nameOf(one.staff), link ? `${link.title}, acting` : one.title, before ? nameOf(before.staff) : 'Nobody'];
  });
  return table(
    'The chain with this link',
    ['Who', 'Post', 'In place of'],
    [...rows, [staff ? nameOf(staff) : 'Whoever you chose', `${place.title}, acting`, nameOf(place.staff)]],
  );
};

/** Said before anything is sent: the chain would be longer than the trust wants without being told. */
const tooDeep = ({ people, rules }: FormContext, place: Holding, { from }: PlaceAsked): readonly Note[] => {
  const { warnBeyond } = rules.actingUp;
  const depth = upFrom(people, place, from!).length;
  if (depth <= warnBeyond) return [];
  return longText(
    'A long chain',
    `This would be link ${depth} of one chain. The Trust’s rules warn beyond ${counted(warnBeyond, 'link')}: everybody of the chain moves back on the same day. You can go on; it is recorded that you were told.`,
  );
};

/** Whether somebody becomes part of a school's management by it who was not before. */
const becomesManager = ({ people }: FormContext, place: Holding, { from, staff }: PlaceAsked): boolean =>
  place.management && staff !== undefined && !holdersOn(people.holdingsOf(staff), from!).some((one) => one.management);

/** What the person would leave of their own posts. */
const left = (context: FormContext, place: Holding, { from, to, staff, pattern }: PlaceAsked): string | undefined => {
  if (!staff) return undefined;
  const { people, caller } = context;
  const leaves = leavesOf({ from: from!, to: to ?? place.to, staff, pattern: pattern ?? place.pattern }, people);
  const all = leaves.map(({ assignment, pattern: part }) => {
    const held = people.holdingsOf(staff).find((one) => one.assignment === assignment);
    return `${held?.title ?? 'their own post'}${part ? ` on ${weekText(part)}` : ''}`;
  });
  return all.length ? listed(all) : `Nothing: they have the time${caller.id === staff ? '' : ' for it'}`;
};

/** What follows from arranging it, in words, before it is confirmed. */
export const followsFrom = (context: FormContext, asked: PlaceAsked): readonly Note[] => {
  const place = placeIn(context, asked);
  if (!place || !asked.from) return [];
  const { decidedBy, backdating } = context.rules.actingUp.allowance;
  const to = asked.to ?? place.to;
  const begun = asked.from <= localDate(context.at);
  return [
    ...tooDeep(context, place, asked),
    ...facts('What follows', {
      'In place of': context.nameOf(place.staff),
      When: `${spanText({ from: asked.from, ...(to && { to }) })}${begun ? '. It has begun already, and the ledger says so from that day on' : ''}`,
      'Leaves for it': left(context, place, asked),
      'Part of management': becomesManager(context, place, asked)
        ? 'They become part of the school’s management, so HR is asked for a section 128 check'
        : place.management
          ? 'They are part of management already'
          : 'The post is not part of management',
      Allowance: `${decidedBy} decides on it once acting has begun, ${backdating ? 'and may let it hold from the first day' : 'and it holds from the day of the decision at the earliest'}`,
    }),
    ...chain(context, place, asked),
  ];
};
