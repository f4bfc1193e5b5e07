import { isSome, reaches } from '#libs/domain/assignment/words.js';
import type { Host } from '#libs/domain/secondment/words.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { PostId, SchoolId, StaffId } from '#libs/kernel/index.js';
import { answered } from '../shared/asking.js';
import { postQuestion, postText } from '../shared/posts.js';
import type { Answers, FormContext, Option, Question } from '../types.js';
import { servesAt } from './seen.js';

export const schoolName = ({ schools }: FormContext, id: SchoolId | undefined): string | undefined =>
  schools.find((school) => school.id === id)?.name;

/** A post by its title and school, where the reader's form or the ledger names it; its school otherwise. */
export const postName = (context: FormContext, post: PostId | undefined, school?: SchoolId): string | undefined => {
  const named = context.posts.find((one) => one.post === post) ?? (post && context.people.holdingsIn(post)[0]);
  return named ? postText(named, context) : schoolName(context, school);
};
/** Where the secondee goes, in words. */
export const hostName = (
  context: FormContext,
  host: Host | Readonly<{ school: SchoolId; post?: PostId }>,
): string | undefined => ('partner' in host ? `${host.partner}, outside the Trust` : postName(context, host.post, host.school)); // prettier-ignore

/** Posts that they hold for good, now or later, at the schools of which the asker is HR; each once. */
export const ownPosts = (context: FormContext, staff: StaffId) =>
  context.people
    .holdingsOf(staff)
    .filter(({ school }) => servesAt(context, 'HR', school))
    .filter((one) => one.basis === 'substantive' && reaches(one, localDate(context.at)) && isSome(one.pattern))
    .filter(({ post }, i, all) => all.findIndex((other) => other.post === post) === i);
/** The posts that are not gone, as far as they are known to the form. */
export const postsThere = ({ posts, at }: FormContext) => posts.filter(({ last }) => !last || last >= localDate(at));

/** Which post they keep: one of those that the ledger knows them to hold, or any of HR's own schools. */
export const homeQuestion = (context: FormContext, secondee: StaffId | undefined, hint: string): Question => {
  const own = secondee === undefined ? [] : ownPosts(context, secondee);
  const label = 'Which post do they leave and keep?';
  const more = { hint, missing: 'Choose the post that they leave and keep' };
  if (!own.length)
    return postQuestion(
      'homePost',
      label,
      postsThere(context).filter(({ school }) => servesAt(context, 'HR', school)),
      context,
      more,
    );
  const options = own.map(({ post, title, school }): Option => ({ value: post, text: postText({ title, school }, context) })); // prettier-ignore
  return { kind: 'one-of', name: 'homePost', label, ...more, options };
};

export const outside = 'outside-the-trust';
export const destinationOf = (host: Host | Readonly<{ school: SchoolId }>): string =>
  'partner' in host ? outside : host.school;
/** The schools at which there is a post other than these, as the options of a choice. */
export const schoolsWithPosts = (context: FormContext, but: readonly (PostId | undefined)[]): readonly Option[] =>
  context.schools
    .filter(({ id }) => postsThere(context).some(({ post, school }) => school === id && !but.includes(post)))
    .map(({ id, name }) => ({ value: id, text: name }));
/** To which school they go, or outside; it only leads to the question for the post. */
export const destinationQuestion = (context: FormContext, soFar: Answers): Question => ({
  kind: 'one-of',
  name: 'destination',
  aside: true,
  label: 'Where do they go?',
  hint: 'A school stands here once its posts are in the ledger.',
  missing: 'Choose where they go',
  options: [
    ...schoolsWithPosts(context, [answered<PostId>(soFar, 'homePost')]),
    { value: outside, text: 'An organisation outside the Trust' },
  ],
});
/** The post at the school that was chosen, or the name of the organisation; nothing before one was chosen. */
export const hostQuestions = (context: FormContext, soFar: Answers): readonly Question[] => {
  const chosen = answered<string>(soFar, 'destination');
  if (chosen === undefined) return [];
  if (chosen === outside)
    return [
      {
        kind: 'line',
        name: 'partner',
        label: 'Name of the organisation',
        hint: 'Such as a partner school or another trust. Name no person.',
      },
    ];
  const home = answered<PostId>(soFar, 'homePost');
  const posts = postsThere(context).filter(({ school, post }) => school === chosen && post !== home);
  return [
    postQuestion('hostPost', 'Which post do they work in?', posts, context, {
      hint: 'The post as it stands in the ledger, with who is there today',
      missing: 'Choose the post that they work in',
    }),
  ];
};
/** What the host is called by the answers so far. */
export const hostSoFar = (context: FormContext, soFar: Answers): string => {
  const partner = answered<string>(soFar, 'partner');
  return partner ?? schoolName(context, answered<SchoolId>(soFar, 'destination')) ?? 'The host';
};
