import { cycleOf } from '#libs/domain/ldp-cycle/from-participation.js';
import type { CycleEvent } from '#libs/domain/ldp-cycle/events.js';
import { intakeOf } from '#libs/domain/ldp-participation/intake.js';
import { instant, type AnyMessage, type LocalDate, type StreamId } from '#libs/kernel/index.js';
import { testPack } from '../../support/pack.js';
import { ash, hr } from '../../support/people.js';

const [first, second] = ['2027-09-01', '2028-09-01'] as [LocalDate, LocalDate];
export const cycleOfAda: StreamId = cycleOf(first);
export const nextCycle: StreamId = cycleOf(second);

const openedFor = (joinsOn: LocalDate): CycleEvent => {
  const at = instant(`${joinsOn.slice(0, 4)}-03-01T09:00:00Z`);
  const { cutOff } = intakeOf(at, testPack.rules.ldp);
  const data = {
    joinsOn,
    cutOff,
    cutOffAt: at,
    closesAt: at,
    capacity: 2,
    criteria: [],
    school: ash,
    by: hr,
    ladder: [],
  };
  return { type: 'CycleOpened', data };
};
export const opened = openedFor(first);
export const nextOpened = openedFor(second);

/** What the panel's decision is in the cycle, where Ada is the only candidate. */
export const selected = (as: 'offered' | 'waitList' | 'notSelected'): CycleEvent => ({
  type: 'SelectionDecided',
  data: { offered: [], waitList: [], notSelected: [], [as]: [1], by: hr },
});

const heard: Readonly<Record<string, string>> = {
  ApplicationEntered: 'entered',
  PlaceTaken: 'accepted',
  PlaceGivenUp: 'given-up',
  ParticipantJoined: 'joined',
  ParticipantEnded: 'ended',
  ParticipantResumed: 'resumed',
};
/** What a cycle has heard, in a word each. */
export const toldIn = (
  { log }: Readonly<{ log: readonly Readonly<{ stream: StreamId; event: AnyMessage }>[] }>,
  cycle: StreamId = cycleOfAda,
): readonly string[] =>
  log.flatMap(({ stream, event: { type, data } }) => {
    const [word, because] = [heard[type], (data as { because?: string }).because];
    if (stream !== cycle || !word) return [];
    return [because ? `${word}: ${because}` : word];
  });
