import { never } from '../../kernel/index.js';
import type { ActingUpEvent } from './events.js';
import { hasBegun, isArranged, type ActingUp, type Arranged, type In } from './state.js';
import { isUnwindingEvent, noUnwinding, unwindingAfter } from './unwinding/state.js';

type Own = Exclude<ActingUpEvent, { type: `Unwinding${string}` }>;
type Arranging = Extract<ActingUpEvent, { type: 'ActingUpArranged' }>['data'];
type Ending = Extract<ActingUpEvent, { type: 'ActingUpEnded' }>['data'];

const arranged = ({ revision, by, allowed: _, ...link }: Arranging): ActingUp => ({
  status: 'Arranged',
  link: { ...link, arrangedBy: by },
  revision,
  unwinding: noUnwinding,
  ...(link.cause === 'absence' && { absence: absenceUntil(link) }),
});
const absenceUntil = ({ to, endsAt }: Pick<Arranging, 'to' | 'endsAt'>) => ({
  over: false,
  ...(to && { to }),
  ...(endsAt && { endsAt }),
});

/** With nothing to come any more, the case has ended. */
const settled = (state: In<'Closing'>): ActingUp => {
  const { over, allowance, absence, unwinding } = state;
  if (!over || allowance.status === 'owed' || absence?.over === false || unwinding.open) return state;
  const { status: _, over: __, endsAt: ___, ...rest } = state;
  return { status: 'Ended', ...rest };
};
const again = (state: ActingUp): ActingUp => (state.status === 'Closing' ? settled(state) : state);

const ended = (
  state: In<'Acting' | 'Closing'>,
  { revision, lastDay, endsAt, over, holderReturns }: Ending,
): ActingUp => {
  const { absence, ...rest } = state;
  const kept = absence && { absence: holderReturns ? { over, to: lastDay, endsAt } : absence };
  return settled({ ...rest, ...kept, status: 'Closing', revision, lastDay, endsAt, over });
};

const escalated = <T extends In<'Acting' | 'Closing'>>(state: T, what: 'allowance' | 'section-128'): T => {
  const { allowance, section128 } = state;
  if (what === 'allowance')
    return allowance.status === 'owed' ? { ...state, allowance: { ...allowance, escalated: true } } : state;
  return section128?.status === 'asked' ? { ...state, section128: { ...section128, escalated: true } } : state;
};

const wasDecided = ({ allowance }: In<'Acting'>): boolean => allowance.status === 'determined' || allowance.again;
const amended = (state: Arranged, data: Extract<ActingUpEvent, { type: 'ActingUpAmended' }>['data']): ActingUp => {
  const { revision, from, to, pattern, startsAt, endsAt, allowance } = data;
  const { to: _, endsAt: __, ...link } = state.link;
  const dates = { from, ...(to && { to }), pattern, startsAt, ...(endsAt && { endsAt }) };
  const next = {
    ...state,
    link: { ...link, ...dates },
    revision,
    ...(state.absence && { absence: absenceUntil(data) }),
  };
  return allowance && next.status === 'Acting'
    ? { ...next, allowance: { status: 'owed', ...allowance, escalated: false, again: wasDecided(next) } }
    : next;
};

const changed = (state: Arranged, event: Exclude<Own, { type: 'ActingUpArranged' }>): ActingUp => {
  const { type, data } = event;
  switch (type) {
    case 'ActingUpStarted': {
      const allowance = { status: 'owed', ...data.allowance, escalated: false, again: false } as const;
      return state.status === 'Arranged' ? { ...state, status: 'Acting', revision: data.revision, allowance } : state;
    }
    case 'Section128Requested': {
      const section128 = { status: 'asked', ladder: data.ladder, escalated: false } as const;
      return hasBegun(state) ? { ...state, section128 } : state;
    }
    case 'Section128Recorded': {
      const { outcome, checkedOn } = data;
      return hasBegun(state) ? { ...state, section128: { status: outcome, checkedOn } } : state;
    }
    case 'ActingUpAmended':
      return amended(state, data);
    case 'ActingAllowanceDetermined': {
      const { revision, allowed } = data;
      const allowance = { status: 'determined', ...allowed } as const;
      return hasBegun(state) ? again({ ...state, revision, allowance }) : state;
    }
    case 'ActingEscalated':
      return hasBegun(state) ? escalated(state, data.what) : state;
    case 'ActingUpEnded':
      return hasBegun(state) ? ended(state, data) : state;
    case 'LastDayPassed': {
      if (state.status !== 'Closing') return state;
      // An absence that was settled to end on the same day has ended with it.
      const { absence } = state;
      const back = absence && absence.to === data.lastDay && { absence: { ...absence, over: true } };
      return settled({ ...state, ...back, over: true });
    }
    case 'AbsenceEnded':
      return again(state.absence ? { ...state, absence: { ...state.absence, over: true } } : state);
    case 'ActingUpCancelled': {
      if (state.status !== 'Arranged' && !hasBegun(state)) return state;
      return { status: 'Cancelled', link: state.link, revision: data.revision, unwinding: noUnwinding };
    }
    default:
      return never(type);
  }
};

/** What each fact makes of the link; a stray one changes nothing. */
export const evolve = (state: ActingUp, event: ActingUpEvent): ActingUp => {
  if (event.type === 'ActingUpArranged') return isArranged(state) ? state : arranged(event.data);
  if (!isArranged(state)) return state;
  if (isUnwindingEvent(event)) return again({ ...state, unwinding: unwindingAfter(state.unwinding, event) });
  return changed(state, event);
};
