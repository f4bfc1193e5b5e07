import type { Alongside, Context, StreamId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { rungsFrom } from '../../process/index.js';
import { evolve } from '../evolve.js';
import type { PolicyEvent } from '../events.js';
import { impactOn } from '../links/impact.js';
import { isLive, type Policy } from '../state.js';
import type { Approval } from '../words.js';

type VersionApproved = Extract<PolicyEvent, { type: 'VersionApproved' }>;
type By = Pick<Approval, 'by' | 'on'> &
  Readonly<{ meeting?: StreamId; minuteRef?: string; contentReviewed?: boolean; policy?: StreamId }>;
type Followed<E> = Readonly<{ events: readonly (E | VersionApproved)[]; alongside: readonly Alongside[] }>;

/** The events; and where no step is left, the version's approval with what it asks of those that stand on the policy. */
export const followed = <E extends PolicyEvent>(
  state: Policy,
  context: Context<Rules>,
  { by, on, meeting, minuteRef, contentReviewed = false, policy = context.stream }: By,
  ...events: readonly E[]
): Followed<E> => {
  const after = events.reduce<Policy>(evolve, state);
  const review = isLive(after) ? after.review : undefined;
  if (!review?.draft || review.steps.length) return { events, alongside: [] };
  const { hash, class: of } = review.draft;
  const { policies } = context.rules;
  const resets = of !== 'editorial' || contentReviewed || policies.editorial.resetsClock;
  const named = { ...(meeting && { meeting }), ...(minuteRef && { minuteRef }) };
  const ladder = rungsFrom(context.at, policies.approval.ladder);
  const approved = { type: 'VersionApproved', data: { hash, class: of, on, by, ...named, resets, ladder } } as const;
  return { events: [...events, approved], alongside: impactOn(state, { hash, what: of }, context, policy) };
};
