import { oversees } from '#libs/access/index.js';
import { placeOf } from '#libs/domain/acting-up/arranging.js';
import type { Cause } from '#libs/domain/acting-up/words.js';
import { overlap } from '#libs/domain/assignment/words.js';
import type { Holding, LocalDate, Pattern, PostId, StaffId } from '#libs/kernel/index.js';
import { basisWords, spanText } from '#libs/words/holdings.js';
import { answered } from '../shared/asking.js';
import type { Answers, FormContext, Option, Question } from '../types.js';

/** Which place is asked for, as far as it is answered. */
export type PlaceAsked = Readonly<{
  post?: PostId | undefined;
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  cause?: Cause | undefined;
  absent?: StaffId | undefined;
  staff?: StaffId | undefined;
  pattern?: Pattern | undefined;
}>;
export const placeAsked = (soFar: Answers): PlaceAsked => ({
  post: answered(soFar, 'post'),
  from: answered(soFar, 'from'),
  to: answered(soFar, 'to'),
  cause: answered(soFar, 'cause'),
  absent: answered(soFar, 'absent'),
  staff: answered(soFar, 'staff'),
  pattern: answered(soFar, 'pattern'),
});

const eachOnce = (holdings: readonly Holding[], key: (one: Holding) => string): readonly Holding[] =>
  holdings.filter((one, i) => holdings.findIndex((other) => key(other) === key(one)) === i);
/** Who holds the post in the days asked for; nobody where the asker may not know, nor before the days are known. */
const holdersThen = ({ people, caller }: FormContext, { post, from, to }: PlaceAsked): readonly Holding[] => {
  if (!post || !from) return [];
  const then = people.holdingsIn(post).filter((one) => overlap(one, { from, to }));
  return then.filter(({ school }) => oversees(caller, school));
};

/** The cases that take a holder away from the post in these days, and an absence that no case keeps. */
const causes = (context: FormContext, asked: PlaceAsked): readonly Option[] => {
  const away = holdersThen(context, asked).filter(({ present, because }) => !present && because);
  const kept = eachOnce(away, ({ because }) => because!).map((one) => ({
    value: one.because!,
    text: `${context.nameOf(one.staff)} is away, ${spanText(one)}`,
    hint: 'Another case keeps this, such as a secondment. Acting up ends with it at the latest.',
  }));
  const other = 'Illness, leave or another absence that no case keeps yet';
  return [...kept, { value: 'absence', text: other, hint: 'This case then keeps it too. Never write why somebody is away.' }]; // prettier-ignore
};
export const causeQuestion = (context: FormContext, asked: PlaceAsked): Question => ({
  kind: 'one-of',
  name: 'cause',
  label: 'What takes the holder away?',
  missing: 'Choose what takes the holder away',
  options: causes(context, asked),
});

/** Asked where several hold the post and no case says who of them is away. */
export const absentQuestion = (context: FormContext, asked: PlaceAsked): readonly Question[] => {
  const { from, cause } = asked;
  if (cause !== 'absence' || !from) return [];
  const there = holdersThen(context, asked).filter((one) => one.present && one.from <= from);
  const each = eachOnce(there, ({ staff }) => staff);
  if (each.length < 2) return [];
  return [
    {
      kind: 'one-of',
      name: 'absent',
      label: 'Who is away?',
      missing: 'Choose who is away',
      options: each.map((one) => ({ value: one.staff, text: context.nameOf(one.staff), hint: basisWords[one.basis] })),
    },
  ];
};

/** Whose place is taken, as the ledger knows it; undefined while the answers do not say it, or where it is nobody's. */
export const placeIn = (context: FormContext, { post, from, cause, ...asked }: PlaceAsked): Holding | undefined => {
  if (!post || !from || !cause) return undefined;
  const found = placeOf({ ...asked, post, from, cause, staff: asked.staff ?? context.caller.id }, context.people);
  return found.ok && oversees(context.caller, found.place.school) ? found.place : undefined;
};
