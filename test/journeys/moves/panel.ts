import { idOf, type Who, type Post } from '../trust.js';
import { answers } from './act.js';

export type Panel = readonly Readonly<{ part: Who; chair?: boolean; sifts?: boolean }>[];
/** Three members, all trained: a senior leader who chairs, a Head, and HR's second officer. */
export const ordinaryPanel: Panel = [
  { part: 'slt-2', chair: true, sifts: true },
  { part: 'head-copperfen', sifts: true },
  { part: 'hr-second' },
];

/** Step 3: HR sets up the panel. */
export const panelSetUp = async (post: Post, panel: Panel = ordinaryPanel): Promise<void> => {
  post.teller.step('Step 3: a selection panel is set up');
  const members = panel.map(({ part, ...member }) => ({ staff: idOf(part), ...member }));
  await answers(post, 'hr-officer', 'set-up-panel', 'SetUpPanel', { members });
};

/** Step 3: each member says that they have no interest in any applicant. */
export const declared = async (post: Post, panel: Panel = ordinaryPanel): Promise<void> => {
  for (const { part } of panel)
    await answers(post, part, `declare-interest-${idOf(part)}`, 'DeclareInterest', { conflict: 'none' });
};
