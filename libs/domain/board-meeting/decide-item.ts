import { z } from 'zod';
import { acceptAlongside, refuse, type Context, type StaffId, type StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { streamsTold, tellPolicies, type FromMeeting } from '../policy/from-meeting.js';
import { answering, command } from '../process/index.js';
import { actorOf, openItem } from './acting.js';
import { carriedTo, isWaiting, nextMeeting, putOff } from './carried.js';
import { clauses } from './clauses.js';
import { fitting } from './fitting.js';
import { item, meetingId, minuteRef, staffId } from './fields.js';
import { policyOf } from './remove-agenda-item.js';
import { isToCome, type Attendance, type Begun, type BoardMeeting, type Item } from './state.js';
import { ladderFrom } from './times.js';
import type { Decided } from './words.js';

const outcomes = ['approved', 'approved-subject-to', 'refused', 'deferred', 'ratified', 'not-ratified'] as const;
/** Those who are in the room for the item have to be enough. */
const inquorate = ({ present, quorum }: Attendance, withdrew: readonly StaffId[]) => {
  const absent = withdrew.filter((staff) => !present.includes(staff));
  if (absent.length) return refuse('NotPresent', { staff: absent });
  const there = quorum.present - new Set(withdrew).size;
  return there < quorum.needed ? refuse('MeetingNotQuorate', { ...quorum, present: there }) : undefined;
};
/** What the policy hears of a decision; nothing, where the chair's version is not ratified. */
const heardOf = (
  { body, on }: Begun,
  { hash }: Item,
  { outcome, minuteRef, amendments = 0, contentReviewed = false }: Decided,
  meeting: StreamId,
): readonly FromMeeting[] => {
  const minuted = { meeting, body, hash, on, minuteRef };
  switch (outcome) {
    case 'approved':
      return [{ what: outcome, ...minuted, contentReviewed }];
    case 'approved-subject-to':
      return [{ what: outcome, ...minuted, amendments, contentReviewed }];
    case 'refused':
    case 'ratified':
      return [{ what: outcome, ...minuted }];
    case 'deferred':
      return [{ what: outcome, meeting }];
    case 'not-ratified':
      return [];
  }
};

/** The minute of one item. What it brings about in the policy is recorded with it, or neither is. */
export const decideItem = command({
  type: 'DecideItem',
  schema: z.strictObject({
    item,
    outcome: z.enum(outcomes),
    minuteRef,
    amendments: z.int().min(1).max(500).exactOptional(),
    contentReviewed: z.boolean().exactOptional(),
    to: meetingId.exactOptional(),
    withdrew: z.array(staffId).max(50).exactOptional(),
  }),
  clause: clauses.decision,
  summary: 'Record what the meeting decided of an item on its agenda.',
  by: answering('decide-items'),
  personal: {},
  alongside: ({ item, to }, state: BoardMeeting, context: Context<Rules>) => [
    ...policyOf(state, item).flatMap((policy) => streamsTold(policy, context)),
    ...(to ? [to] : []),
  ],
  decide: ({ item, withdrew = [], ...decided }, state: BoardMeeting, context: Context<Rules>) => {
    if (!isToCome(state) || !state.attendance) return refuse('NotInSession', { status: state.status });
    const one = openItem(state.items, item);
    if (!one.ok) return one;
    const { found } = one;
    const { outcome, amendments, to } = decided;
    if (!fitting[found.kind].includes(outcome))
      return refuse('OutcomeDoesNotFit', { outcome, fitting: fitting[found.kind] });
    if ((outcome === 'approved-subject-to') !== (amendments !== undefined))
      return refuse('AmendmentsToCount', { outcome });
    if (to && outcome !== 'deferred') return refuse('OnlyDeferredToAnother', { outcome });
    const no = inquorate(state.attendance, withdrew);
    if (no) return no;
    if (found.kind === 'approval' && !isWaiting(found, context)) return refuse('LeftTheAgenda', { item });
    const data = {
      ...decided,
      item,
      policy: found.policy,
      hash: found.hash,
      withdrew,
      by: actorOf(context),
      ladder: ladderFrom(context),
    };
    const event = { type: 'ItemDecided', data } as const;
    if (!to) {
      if (outcome === 'deferred' && found.kind === 'chairs-action') return refuse('ToBeRatified', { items: [item] });
      const heard = heardOf(state, found, decided, context.stream);
      const told = tellPolicies(
        heard.map((one) => ({ policy: found.policy, told: one })),
        context,
      );
      return told.ok ? acceptAlongside([event], told.alongside) : told;
    }
    const later = nextMeeting(to, state, context);
    if (!later.ok) return later;
    const told = tellPolicies(putOff([found], later.next, to, context), context);
    if (!told.ok) return told;
    return acceptAlongside([event], [...told.alongside, ...carriedTo(to, later.next, [found], context)]);
  },
});
