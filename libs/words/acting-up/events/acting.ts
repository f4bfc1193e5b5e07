import type { ActingUpEvent } from '../../../domain/acting-up/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Sayings, type Tellers, type Told } from '../../telling.js';

type Dates = Told<Extract<ActingUpEvent, { type: 'ActingUpAmended' }>['data']>;
/** ` from 1 February 2027 to 31 August 2027`; nothing where the first day is not told. */
const when = ({ from, to }: Dates): string =>
  ifTold(from, (first) => ` from ${dayText(first)}${ifTold(to, (last) => ` to ${dayText(last)}`)}`);

type Arranged = Told<Extract<ActingUpEvent, { type: 'ActingUpArranged' }>['data']>;
const whoActs = (told: Arranged, { person, school }: Sayings): string => {
  const as = ifTold(told.title, (title) => ` as ${title}`);
  const at = ifTold(told.school, (id) => ` at ${school(id)}`);
  const instead = ifTold(told.insteadOf, ({ staff }) => ` in place of ${person(staff)}`);
  return `${person(told.staff)} acts${as}${at}${instead}${when(told)}`;
};

type Own =
  | 'ActingUpArranged'
  | 'ActingUpStarted'
  | 'ActingUpAmended'
  | 'ActingUpEnded'
  | 'LastDayPassed'
  | 'AbsenceEnded'
  | 'ActingUpCancelled';
/** From the arrangement to the last day. */
export const actingTellers: Tellers<Extract<ActingUpEvent, { type: Own }>> = {
  ActingUpArranged: (told, say) =>
    say.by(told.by, `arranged that ${whoActs(told, say)}`, `It was arranged that ${whoActs(told, say)}`),
  ActingUpStarted: ({ staff, from }, { person }) =>
    `${person(staff)} began to act${ifTold(from, (day) => ` on ${dayText(day)}`)}.`,
  ActingUpAmended: (told, { by }) => {
    const dates = ifTold(told.from, () => `; it is now${when(told)}`);
    if (told.root) return `The dates of acting up follow the plan for everybody’s return${dates}.`;
    return by(told.by, `changed the dates of acting up${dates}`, `The dates of acting up were changed${dates}`);
  },
  ActingUpEnded: ({ by: staff, because, lastDay, holderReturns }, { by }) => {
    const day = ifTold(lastDay, (it) => `; the last day is ${dayText(it)}`);
    const back = holderReturns ? ', and whoever holds the post is back after it' : '';
    if (because === 'date') return `Acting up ended on its day${day}${back}.`;
    if (because === 'unwound') return `Acting up ends by the plan for everybody’s return${day}.`;
    return by(staff, `ended acting up${day}${back}`, `Acting up was ended${day}${back}`);
  },
  LastDayPassed: ({ lastDay }) => `The last day of acting up has passed${ifTold(lastDay, (it) => `: ${dayText(it)}`)}.`,
  AbsenceEnded: ({ lastDay }) =>
    `The absence behind it is over${ifTold(lastDay, (it) => `; its last day was ${dayText(it)}`)}.`,
  ActingUpCancelled: ({ by: staff, because }, { by }) => {
    if (because === 'unwound') return 'Acting up was called off by the plan for everybody’s return.';
    if (because === 'void')
      return by(staff, 'took acting up back, as it had been entered by mistake', 'Acting up was taken back');
    return by(staff, 'called acting up off before it began', 'Acting up was called off');
  },
};
