import type { AssessingEvent } from '../../../domain/ldp-cycle/assessing/events.js';
import type { OpeningEvent } from '../../../domain/ldp-cycle/opening/events.js';
import type { PanelEvent } from '../../../domain/ldp-cycle/panel/events.js';
import type { SelectionEvent } from '../../../domain/ldp-cycle/selection/events.js';
import { kindsOf } from '../../ask.js';
import { dayText } from '../../dates.js';
import { capital, counted, listed } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { recusedBecause } from '../marks.js';
import { cycleAsks } from '../tasks.js';
import { candidateText } from './saying.js';

const kindOf = kindsOf(cycleAsks);
const decisions = { select: 'to be selected', wait: 'suited, after those who are selected', not: 'not to be selected' };

/** From the opening of an intake to its joining day. */
export const selectingTellers: Tellers<OpeningEvent | PanelEvent | AssessingEvent | SelectionEvent> = {
  CycleOpened: ({ by: staff, joinsOn, capacity }, { by }) => {
    const which = `${ifTold(joinsOn, (day) => ` that joins on ${dayText(day)}`)}${ifTold(capacity, (it) => `, with ${counted(it, 'place')}`)}`;
    return by(staff, `opened the intake${which}`, `The intake${which} was opened`);
  },
  CapacityChanged: ({ by: staff, capacity }, { by }) => {
    const to = ifTold(capacity, (it) => ` to ${it}`);
    return by(staff, `changed the number of places${to}`, `The number of places was changed${to}`);
  },
  ApplicationsClosed: ({ candidates }) =>
    `The cut-off has passed${ifTold(candidates, (it) => `, with ${counted(it, 'candidate')}`)}.`,
  TaskEscalated: ({ task }) => {
    const kind = task && kindOf(task);
    return `${kind ? `The task “${cycleAsks[kind].ask}”` : 'A task'} was late, so it was brought to the CEO.`;
  },
  PanelSetUp: ({ by: staff, members }, { by }) => {
    const many = ifTold(members, (it) => ` with ${counted(it.length, 'member')}`);
    return by(staff, `set up the panel${many}`, `The panel was set up${many}`);
  },
  PanelMemberAdded: ({ by: staff, member }, { by, person }) => {
    const who = person(member?.staff, 'a member');
    return by(staff, `added ${who} to the panel`, `${capital(who)} was added to the panel`);
  },
  InterestsDeclared: ({ by: staff, conflicts }, { by }) => {
    const what = conflicts?.length
      ? ` in ${counted(conflicts.length, 'candidate')}`
      : conflicts
        ? ': none in any of the candidates'
        : '';
    return by(staff, `declared their interests${what}`, `A member of the panel declared their interests${what}`);
  },
  PanelMemberRecused: ({ member, candidate, because, quorate }, say) => {
    const who = capital(say.person(member, 'a member'));
    const what =
      candidate === undefined ? 'sits on the panel no more' : `does not judge ${candidateText(say, candidate)}`;
    const short = quorate === false ? ' Too few are left, so HR was asked to add a member.' : '';
    return `${who} ${what}${ifTold(because, (it) => `, because ${recusedBecause[it]}`)}.${short}`;
  },
  CriterionAssessed: ({ by: staff, candidate }, say) => {
    const whom = candidateText(say, candidate);
    return say.by(staff, `assessed ${whom} on a criterion`, `${capital(whom)} was assessed on a criterion`);
  },
  CandidateAssessed: ({ candidate }, say) =>
    `Enough members of the panel have assessed ${candidateText(say, candidate)}.`,
  VerdictGiven: ({ by: staff, candidate }, say) => {
    const whom = candidateText(say, candidate);
    return say.by(staff, `gave a verdict on ${whom}`, `A verdict was given on ${whom}`);
  },
  CandidateDecided: ({ candidate, decision }, say) =>
    `The panel decided on ${candidateText(say, candidate)}${ifTold(decision, (it) => `: ${decisions[it]}`)}.`,
  CandidateReopened: ({ candidate }, say) =>
    `Not enough of those who may judge agree on ${candidateText(say, candidate)} any more, so the panel thinks again.`,
  FeedbackWritten: ({ by: staff, candidate }, say) => {
    const what = `the feedback for ${candidateText(say, candidate)}`;
    return say.by(staff, `wrote ${what}`, `${capital(what)} was written`);
  },
  SelectionDecided: ({ offered, waitList, notSelected }) => {
    const parts = [
      ...(offered ? [`${counted(offered.length, 'place')} offered`] : []),
      ...(waitList?.length ? [`${waitList.length} on the wait-list`] : []),
      ...(notSelected?.length ? [`${notSelected.length} not selected`] : []),
    ];
    return `The decisions of the panel took effect${parts.length ? `: ${listed(parts)}` : ''}.`;
  },
  CandidateMovedUp: ({ candidate }, say) =>
    `A place became free, and ${candidateText(say, candidate)} moved up from the wait-list.`,
  IntakeClosed: ({ places }) =>
    `The intake was closed${ifTold(places, (it) => `, with ${counted(it, 'place')} taken`)}.`,
};
