import { dayNumber, dayOf, type LocalDate, type StreamId } from '../../../kernel/index.js';

export type PlannedMeeting = Readonly<{ meeting: StreamId; body: 'board' | 'committee'; on: LocalDate }>;
export type FeasibleMeeting = PlannedMeeting & Readonly<{ papersBy: LocalDate }>;

/** The last meeting at which a policy can be approved by its due date, whose papers can still be in by then; undefined where only the chair's action is left. */
export const lastFeasibleMeeting = (
  meetings: readonly PlannedMeeting[],
  due: LocalDate,
  { today, papersDaysBefore }: Readonly<{ today: LocalDate; papersDaysBefore: number }>,
): FeasibleMeeting | undefined =>
  meetings
    .map((one) => ({ ...one, papersBy: dayOf(dayNumber(one.on) - papersDaysBefore) }))
    .filter(({ on, papersBy }) => on <= due && papersBy >= today)
    .reduce<FeasibleMeeting | undefined>((last, one) => (last && last.on >= one.on ? last : one), undefined);
