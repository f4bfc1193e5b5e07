import {
  dayBefore,
  type Alongside,
  type Context,
  type LocalDate,
  type StaffId,
  type StreamId,
} from '../../../kernel/index.js';
import { aboutLink, allowedIn } from '../about-link.js';
import { actingFrom, endOf } from '../beginning.js';
import { alongsideOf } from '../desk.js';
import type { ActingUpEvent } from '../events.js';
import type { ActingUp, Arranged } from '../state.js';
import type { Planned } from './plan.js';
import { caseOfLink } from './planned.js';
import type { Root } from './words.js';

export type LinkEnds = Extract<
  ActingUpEvent,
  { type: 'ActingUpEnded' | 'ActingUpAmended' | 'ActingUpCancelled' | 'AbsenceEnded' }
>;
type Ending = Readonly<{ root: Root; on: LocalDate; by: StaffId }>;

/** What becomes of one link: it ends, or was to begin only after everybody is back; nothing where it has ended already. */
const linkEnds = (
  stream: StreamId,
  state: Arranged,
  { root, on, by }: Ending,
  { at }: Pick<Context<unknown>, 'at'>,
): readonly LinkEnds[] => {
  const { link, revision } = state;
  const { from } = link;
  const lastDay = dayBefore(on);
  const of = aboutLink({ ...link, to: lastDay }, revision + 1, allowedIn(state));
  const unwound = { because: 'unwound', by, root: root.stream } as const;
  // Begun on paper on the day of the return: as everything in the ledgers is cancelled, so is the link.
  if (from > lastDay)
    return [{ type: 'ActingUpCancelled', data: { ...aboutLink(link, revision + 1, allowedIn(state)), ...unwound } }];
  if (state.status === 'Arranged') {
    const dates = actingFrom(from, lastDay, link.pattern);
    return [{ type: 'ActingUpAmended', data: { ...of, ...dates, by, root: root.stream } }];
  }
  const endsAt = endOf(lastDay);
  const holderReturns = stream === root.stream;
  const ended: LinkEnds = {
    type: 'ActingUpEnded',
    data: { ...of, ...unwound, lastDay, endsAt, over: endsAt <= at, holderReturns },
  };
  // An end that was settled for a later day comes earlier.
  const ends = state.status === 'Acting' || (state.status === 'Closing' && state.lastDay > lastDay);
  return ends ? [ended] : [];
};

/** What a plan records in its own stream, where that is a link too, and in all others. */
export const ends = (
  { ended, desk }: Planned,
  ending: Ending,
  own: ActingUp | undefined,
  context: Pick<Context<unknown>, 'at' | 'people' | 'others' | 'stream'>,
): Readonly<{ events: readonly LinkEnds[]; alongside: readonly Alongside[] }> => {
  const of = (stream: StreamId) => linkEnds(stream, caseOfLink(stream, own, context), ending, context);
  const alongside = ended
    .filter((stream) => stream !== context.stream)
    .map((stream): Alongside => ({ stream, events: of(stream) }));
  const here = ended.includes(context.stream) ? of(context.stream) : [];
  const back: readonly LinkEnds[] =
    own?.status === 'Closing' && !here.length
      ? [{ type: 'AbsenceEnded', data: { lastDay: dayBefore(ending.on) } }]
      : [];
  return {
    events: [...here, ...back],
    alongside: [...alongsideOf(desk), ...alongside.filter(({ events }) => events.length > 0)],
  };
};
