import { z } from 'zod';
import { acceptAlongside, refuse, type Alongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { notSelected, placeOffered, waitListed } from '../../ldp-participation/from-cycle.js';
import type { Participation } from '../../ldp-participation/state.js';
import { answering, command, otherState } from '../../process/index.js';
import { onPanel } from '../acting.js';
import { clauses } from '../clauses.js';
import type { Candidate } from '../parts.js';
import { inOrderOfMerit, isReady, placesFree } from '../places.js';
import { isGoingOn, type Begun, type Cycle, withPanel } from '../state.js';

/** Places go to the suited in their order; the rest wait behind those who wait already. Once the intake is closed nobody waits. */
export const sharedOut = (state: Begun, round: readonly Candidate[]) => {
  const suited = inOrderOfMerit(
    state,
    round.filter(({ decision }) => decision !== 'not'),
  );
  const free = placesFree(state);
  const closed = state.status === 'Running';
  const rest = suited.slice(free);
  const not = round.filter(({ decision }) => decision === 'not');
  return {
    offered: suited.slice(0, free),
    waitList: closed ? [] : rest,
    notSelected: closed ? [...not, ...rest] : not,
  };
};
const numbers = (candidates: readonly Candidate[]) => candidates.map(({ candidate }) => candidate);

/** The panel's decisions take effect together: offers, positions of the wait-list, and feedback to every applicant. */
export const decideSelection = command({
  type: 'DecideSelection',
  schema: z.strictObject({}),
  clause: clauses.selection,
  summary:
    'Let the panel’s decisions take effect: places are offered, the rest wait in order, and everybody has feedback.',
  by: answering('decide-selection'),
  personal: {},
  alongside: (_, state: Cycle) => (isGoingOn(state) ? withPanel(state).map((one) => one.participation) : []),
  decide: (_, state: Cycle, context: Context<Rules>) => {
    const seat = onPanel(state, context);
    if (!seat.ok) return seat;
    const { file, by } = seat;
    if (file.status === 'Open') return refuse('BeforeCutOff', { cutOff: file.cutOff });
    const round = withPanel(file);
    if (!round.length) return refuse('NobodyToDecideOn');
    const unready = round.filter((one) => !isReady(one));
    if (unready.length) return refuse('NotAllDecided', { candidates: numbers(unready) });
    const shared = sharedOut(file, round);
    const { stream: cycle } = context;
    const told = (one: Candidate) => {
      const theirs = otherState<Participation>(context, one.participation);
      const { reason, feedback } = one.feedback!;
      if (shared.offered.includes(one)) return placeOffered(theirs, { cycle, feedback }, context);
      if (shared.notSelected.includes(one)) return notSelected(theirs, { cycle, because: 'panel', reason, feedback });
      const position = file.waitList.length + shared.waitList.indexOf(one) + 1;
      return waitListed(theirs, { cycle, position, feedback });
    };
    const alongside: Alongside[] = [];
    for (const one of round) {
      const answer = told(one);
      if (!answer.ok) return answer;
      alongside.push({ stream: one.participation, events: answer.events });
    }
    const decided = {
      type: 'SelectionDecided',
      data: {
        offered: numbers(shared.offered),
        waitList: numbers(shared.waitList),
        notSelected: numbers(shared.notSelected),
        by,
      },
    } as const;
    return acceptAlongside([decided], alongside);
  },
});
