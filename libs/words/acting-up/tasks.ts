import type { TaskKind } from '../../domain/acting-up/tasks.js';
import { asking, type Ask } from '../ask.js';
import { unwindingAsks } from '../unwinding/tasks.js';

/** Every kind of task of acting up. */
export const actingUpAsks: Readonly<Record<TaskKind, Ask>> = {
  'determine-allowance': asking(
    'Decide on the acting allowance',
    'Whoever does the work of a higher post is told in time what they are paid for it, and from which day.',
  ),
  'record-section-128': asking(
    'Record the section 128 check',
    'Whoever becomes part of management is checked, also where nobody joins the Trust for it.',
  ),
  'end-acting': asking('End acting up', 'The section 128 check found somebody whom the law keeps out of management.'),
  ...unwindingAsks,
};
