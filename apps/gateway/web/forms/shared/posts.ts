import { oversees } from '#libs/access/index.js';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { localDate } from '#libs/kernel/calendar.js';
import { dayText } from '#libs/words/dates.js';
import { listed } from '#libs/words/numbers.js';
import type { FormContext, Option, PostOffered, QuestionOf } from '../types.js';

type Asker = Pick<FormContext, 'schools' | 'people' | 'caller' | 'at' | 'nameOf'>;
type More = Readonly<{ hint?: string; optional?: true; missing?: string }>;

/** What a post is called, and where it is. */
export const postText = (
  { title, school }: Pick<PostOffered, 'title' | 'school'>,
  { schools }: Pick<Asker, 'schools'>,
): string => [title, schools.find(({ id }) => id === school)?.name].filter(Boolean).join(', ');

/** Who is there today; nothing where the asker may not know. */
const thereToday = ({ post, school }: PostOffered, { people, caller, at, nameOf }: Asker): string | undefined => {
  if (!oversees(caller, school)) return undefined;
  const there = holdersOn(people.holdingsIn(post), localDate(at)).filter(({ present }) => present);
  return there.length ? listed([...new Set(there.map(({ staff }) => nameOf(staff)))]) : 'nobody today';
};
const textOf = (one: PostOffered, asker: Asker): string => {
  const there = thereToday(one, asker);
  const known = there ? `${postText(one, asker)}: ${there}` : postText(one, asker);
  return one.last ? `${known} (until ${dayText(one.last)})` : known;
};
/** Several of one title in one school are told apart by their number, where nothing else does. */
const toldApart = (options: readonly Option[]): readonly Option[] =>
  options.map((option, i) => {
    const same = options.filter(({ text }) => text === option.text);
    if (same.length === 1) return option;
    const number = options.slice(0, i + 1).filter(({ text }) => text === option.text).length;
    return { ...option, text: `${option.text} (${number} of ${same.length})` };
  });

/** A question for one of the posts, chosen by its title, its school and who holds it today. */
export const postQuestion = (
  name: string,
  label: string,
  posts: readonly PostOffered[],
  asker: Asker,
  more: More = {},
): QuestionOf<'one-of'> => ({
  kind: 'one-of',
  name,
  label,
  ...more,
  options: toldApart(posts.map((one) => ({ value: one.post, text: textOf(one, asker) }))),
});
