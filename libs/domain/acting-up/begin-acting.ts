import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { command, theProcess } from '../process/index.js';
import { aboutLink } from './about-link.js';
import { started } from './beginning.js';
import { assignmentOfLink } from './chain.js';
import { clauses } from './clauses.js';
import { isArranged, type ActingUp } from './state.js';

/** On the first day, by itself. */
export const beginActing = command({
  type: 'BeginActing',
  schema: z.strictObject({}),
  clause: clauses.acting,
  summary: 'Begin acting up on its first day.',
  by: theProcess,
  personal: {},
  decide: (_, state: ActingUp, context: Context<Rules>) => {
    if (!isArranged(state) || state.status !== 'Arranged') return refuse('NotToBegin', { status: state.status });
    const { link, revision } = state;
    if (context.at < link.startsAt) return refuse('NotBegunYet', { from: link.from });
    const assignment = assignmentOfLink(context.stream);
    const held = context.people.holdingsIn(link.post).find((one) => one.assignment === assignment);
    return accept(...started(aboutLink(link, revision + 1), held?.management ?? false, context));
  },
});
