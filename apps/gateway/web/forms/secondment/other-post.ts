import type { PostId, SchoolId } from '#libs/kernel/index.js';
import { answered, page } from '../shared/asking.js';
import { postQuestion } from '../shared/posts.js';
import type { Answers, FormContext, FormPage, Option } from '../types.js';
import { postsThere, schoolsWithPosts } from './places.js';
import { stayIn } from './seen.js';

/** The posts of the secondment itself, which are no other ones. */
const itsPosts = (context: FormContext): readonly PostId[] => {
  const { home, host } = stayIn(context);
  return 'post' in host ? [home.post, host.post] : [home.post];
};
/** The schools at which there is another post. */
export const schoolsOfOthers = (context: FormContext): readonly Option[] =>
  schoolsWithPosts(context, itsPosts(context));

const postPage = (context: FormContext, school: SchoolId): FormPage => {
  const posts = postsThere(context).filter((one) => one.school === school && !itsPosts(context).includes(one.post));
  return page('The other post', [
    postQuestion('post', 'Which post?', posts, context, {
      hint: 'It has to be free for as much of the week as they hold it.',
      missing: 'Choose the post',
    }),
    {
      kind: 'week',
      name: 'pattern',
      label: 'How much of each day do they hold it?',
      hint: 'As in the secondment, unless it is otherwise',
      missing: 'Choose how much of each day they hold it',
    },
  ]);
};
/** At which school, and then which of its posts. */
export const otherPostPages = (context: FormContext, soFar: Answers): readonly FormPage[] => {
  const school = answered<SchoolId>(soFar, 'school');
  return [
    page('At which school', [
      {
        kind: 'one-of',
        name: 'school',
        aside: true,
        label: 'At which school?',
        hint: 'A school stands here once its posts are in the ledger.',
        missing: 'Choose the school of the other post',
        options: schoolsOfOthers(context),
      },
    ]),
    ...(school ? [postPage(context, school)] : []),
  ];
};
