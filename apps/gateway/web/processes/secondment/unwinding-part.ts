import { dayText } from '#libs/words/index.js';
import { allCoverage, problemRow, stepRow } from '../unwinding/plan-rows.js';
import { nameOf, postName, type Drawing, type Part } from './drawing.js';
import { latest } from './told.js';

/** The plan for everybody’s return that was proposed last: who goes where on which day, what stands in its way, and each post before and after. */
export const unwindingParts = (drawing: Drawing): readonly Part[] => {
  const proposed = latest(drawing.told, 'UnwindingProposed');
  const { on, steps = [], problems = [], coverage = [] } = proposed?.data ?? {};
  if (!on) return [];
  const naming = {
    nameOf: (staff: Parameters<typeof nameOf>[1]) => nameOf(drawing, staff),
    postOf: (post: Parameters<typeof postName>[1]) => postName(drawing, post) ?? 'a post',
  };
  const ways = steps.map((step) => stepRow(step, naming)).map(({ who, leaves, returns }) => [who, leaves, returns]);
  const wrong = problems
    .map((one) => problemRow(one, naming))
    .map(({ who, post, why, when }) => [who, post, why, when]);
  const held = allCoverage({ coverage }, naming).map(({ post, when, before, after }) => [
    post,
    when,
    before.text,
    after.text,
  ]);
  return [
    ...(wrong.length
      ? [{ title: 'What stands in the way', table: { head: ['Who', 'Post', 'Why', 'When'], rows: wrong } }]
      : []),
    {
      title: `Who goes back on ${dayText(on)}, in this order`,
      table: { head: ['Who', 'Leaves', 'Goes back to'], rows: ways },
    },
    {
      title: 'Who is in each post',
      table: { head: ['Post', 'When', 'As it stands', 'By the plan'], rows: held },
    },
  ];
};
