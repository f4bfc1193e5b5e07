import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { answering, command } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import { isScheduled, type BoardMeeting } from './state.js';
import { lateness, today } from './times.js';

/** The agenda and the texts are out to the members. */
export const sendPapers = command({
  type: 'SendPapers',
  schema: z.strictObject({}),
  clause: clauses.papers,
  summary: 'Record that the members have the agenda and its papers.',
  by: answering('prepare-agenda'),
  personal: {},
  decide: (_, state: BoardMeeting, context: Context<Rules>) => {
    if (!isScheduled(state) || state.status !== 'Scheduled') return refuse('AgendaIsClosed', { status: state.status });
    const { papersBy, papers, items } = state;
    if (papers) return refuse('PapersAreOut', { papersBy });
    const { late, refused } = lateness(papersBy, context);
    // An agenda without a text to decide on may go out at any time.
    if (refused && items.length) return refuse('PapersAreLate', { papersBy, today: today(context) });
    return accept({ type: 'PapersSent', data: { late, by: actorOf(context) } });
  },
});
