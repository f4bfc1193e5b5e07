import type { PostEvent, AwayId } from '#libs/domain/assignment/events.js';
import type { PostCase } from '#libs/domain/assignment/fold.js';
import { post, type PostCommand } from '#libs/domain/assignment/index.js';
import { holdings } from '#libs/domain/assignment/holdings.js';
import type { PostLedger } from '#libs/domain/assignment/state.js';
import type { SharedCommand } from '#libs/domain/process/process.js';
import type { SharedEvent } from '#libs/domain/process/index.js';
import type { AssignmentId, Holding, LocalDate, Pattern, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import { contextOf, type Circumstances } from '../../support/given.js';
import { ada, ash, ben, cora, hr } from '../../support/people.js';

export const thePost = 'post-00000000-0000-4000-8000-000000000001' as PostId;
export const secondment = 'secondment-00000000-0000-4000-8000-000000000001' as StreamId;
export const acting = 'acting-up-00000000-0000-4000-8000-000000000001' as StreamId;
export const day = (text: string) => text as LocalDate;
export const named = (text: string) => text as AssignmentId;
export const awayNamed = (text: string) => text as AwayId;
export const full: Pattern = [1, 1, 1, 1, 1];
/** Monday, Tuesday and the morning of Wednesday; and the other half of the week. */
export const early: Pattern = [1, 1, 0.5, 0, 0];
export const late: Pattern = [0, 0, 0.5, 1, 1];

export type Data<T extends PostEvent['type']> = Extract<PostEvent, { type: T }>['data'];
export const established = (more: Partial<Data<'PostEstablished'>> = {}): PostEvent => ({
  type: 'PostEstablished',
  data: {
    title: 'Headteacher',
    school: ash,
    role: 'Head',
    management: true,
    teaching: true,
    pattern: full,
    from: day('2020-09-01'),
    by: hr,
    ...more,
  },
});
export const assigned = (
  assignment: string,
  staff: StaffId,
  from: string,
  more: Partial<Data<'HolderAssigned'>> = {},
) =>
  ({
    type: 'HolderAssigned',
    data: {
      assignment: named(assignment),
      revision: 1,
      staff,
      basis: 'substantive',
      from: day(from),
      pattern: full,
      ...more,
    },
  }) as const satisfies PostEvent;
export const away = (assignment: string, id: string, from: string, more: Partial<Data<'HolderAway'>> = {}) =>
  ({
    type: 'HolderAway',
    data: { assignment: named(assignment), away: awayNamed(id), revision: 1, from: day(from), ...more },
  }) as const satisfies PostEvent;
export const deleted = (from: string): PostEvent => ({ type: 'PostDeleted', data: { from: day(from), by: hr } });

/** Ada is Head for good and seconded for the spring; Ben covers for her. */
export const heldByAda = [established(), assigned('ada-1', ada, '2021-01-01')];
export const adaIsAway = [
  ...heldByAda,
  away('ada-1', 'away-1', '2027-01-04', { to: day('2027-03-31'), because: secondment }),
];
export const benCovers = [
  ...adaIsAway,
  assigned('ben-1', ben, '2027-01-04', { basis: 'cover', to: day('2027-03-31') }),
];
export const split = [
  established(),
  assigned('ada-1', ada, '2021-01-01', { pattern: early }),
  assigned('cora-1', cora, '2021-01-01', { pattern: late }),
];

export const fold = (events: readonly PostEvent[]): PostCase =>
  (events as readonly (PostEvent | SharedEvent)[]).reduce(post.fold.evolve, post.fold.initial);
export const holdingsAfter = (...events: readonly PostEvent[]): readonly Holding[] => holdings(fold(events), thePost);

/** What a person holds elsewhere is given apart; what they hold here is as the history has it. */
export type Where = Circumstances & Readonly<{ elsewhere?: readonly Holding[] }>;
export const given = (...events: readonly PostEvent[]) => ({
  when: (command: PostCommand | SharedCommand, by: StaffId = hr, where: Where = {}) => {
    const context = contextOf(by, where);
    const known = [...holdingsAfter(...events), ...(where.elsewhere ?? [])];
    return post.decide(command, fold(events), {
      ...context,
      stream: thePost as unknown as StreamId,
      people: { ...context.people, holdingsOf: (staff) => known.filter((one) => one.staff === staff) },
    });
  },
});
/** Says in a word or two what was decided. */
export const inShort = (decision: ReturnType<typeof post.decide>): string =>
  decision.ok ? decision.events.map(({ type }) => type).join(' + ') : `no: ${decision.refusal}`;
/** A stretch in a line: who, from when to when, there or away. */
export const told = ({ staff, from, to, present, pattern }: Holding): string =>
  `${staff.replace('staff-', '')} ${from}..${to ?? ''} ${present ? 'there' : 'away'}${pattern.every((part) => part === 1) ? '' : ` ${pattern.join(' ')}`}`;
export const nobodysPost: PostLedger = { status: 'NotEstablished' };
