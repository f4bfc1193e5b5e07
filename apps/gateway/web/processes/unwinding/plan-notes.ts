import type { UnwindingPlan } from '#libs/domain/acting-up/unwinding/words.js';
import type { PostId } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { table } from '../../forms/shared/asking.js';
import type { FormContext, Note } from '../../forms/types.js';
import type { Naming } from './naming.js';
import { allCoverage, problemRow, stepRow } from './plan-rows.js';

/** Posts are called by what the ledger says of who holds them. */
const namingIn = ({ people, schools, nameOf }: Pick<FormContext, 'people' | 'schools' | 'nameOf'>): Naming => ({
  nameOf,
  postOf: (post: PostId) => {
    const [held] = people.holdingsIn(post);
    const school = schools.find(({ id }) => id === held?.school)?.name;
    return held ? [held.title, school].filter(Boolean).join(', ') : 'a post that nobody holds';
  },
});

/** A plan for everybody's return, on a form: each way back, and each post before and after. */
export const planNotes = (plan: UnwindingPlan, context: FormContext): readonly Note[] => {
  const naming = namingIn(context);
  const steps = plan.steps.map((step) => stepRow(step, naming));
  const problems = plan.problems.map((one) => problemRow(one, naming));
  const held = allCoverage(plan, naming);
  return [
    ...table(
      'What stands in the way',
      ['Who', 'Post', 'Why', 'When'],
      problems.map(({ who, post, why, when }) => [who, post, why, when]),
    ),
    ...table(
      `Who goes back on ${dayText(plan.on)}, in this order`,
      ['Who', 'Leaves', 'Goes back to', 'Kept from by something else'],
      steps.map(({ who, leaves, returns, stays }) => [who, leaves, returns, stays || 'Nothing']),
    ),
    ...table(
      'Who is in each post',
      ['Post', 'When', 'As it stands', 'By the plan'],
      held.map(({ post, when, before, after }) => [post, when, before.text, after.text]),
    ),
  ];
};
