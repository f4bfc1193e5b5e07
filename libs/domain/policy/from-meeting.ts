import { refuse, type Alongside, type Context, type LocalDate, type StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { rungsFrom } from '../process/index.js';
import { otherState } from '../process/others.js';
import { followed } from './approval/approved.js';
import { policyFold } from './fold.js';
import type { MeetingEvent } from './approval/events.js';
import { dependantsOf } from './links/impact.js';
import { isLive, reviewIn, type Policy } from './state.js';
import type { Body } from './words.js';

type Held = Readonly<{ meeting: StreamId; body: Body; hash: string; on: LocalDate }>;
type Minuted = Held & Readonly<{ minuteRef: string }>;
/** What a meeting tells a policy. */
export type FromMeeting =
  | (Held & Readonly<{ what: 'put-on-agenda' }>)
  | Readonly<{ what: 'taken-off'; meeting: StreamId }>
  | (Minuted & Readonly<{ what: 'approved'; contentReviewed: boolean }>)
  | (Minuted & Readonly<{ what: 'approved-subject-to'; amendments: number; contentReviewed: boolean }>)
  | Readonly<{ what: 'deferred'; meeting: StreamId; to?: StreamId; on?: LocalDate }>
  | (Minuted & Readonly<{ what: 'refused' }>)
  | Readonly<{ what: 'chairs-action'; body: Body; hash: string; on: LocalDate }>
  | (Minuted & Readonly<{ what: 'ratified' }>);

/** The streams that change with it: the policy, and once that is loaded those that stand on it. */
export const streamsTold = (policy: StreamId, { others }: Pick<Context<unknown>, 'others'>): readonly StreamId[] => {
  const state = others?.[policy] as Policy | undefined;
  return [policy, ...(state ? dependantsOf(state) : [])];
};

const eventOf = (told: FromMeeting, state: Policy, { at, rules }: Context<Rules>): MeetingEvent => {
  const ladder = rungsFrom(at, rules.policies.review.ladder);
  switch (told.what) {
    case 'put-on-agenda': {
      const { what: _, ...data } = told;
      return { type: 'PutOnAgenda', data };
    }
    case 'taken-off':
      return { type: 'TakenOffAgenda', data: { meeting: told.meeting, ladder } };
    case 'approved': {
      const { what: _, ...data } = told;
      return { type: 'MeetingApproved', data };
    }
    case 'approved-subject-to': {
      const { what: _, ...data } = told;
      return { type: 'MeetingApprovedSubjectTo', data: { ...data, ladder } };
    }
    case 'deferred': {
      const { what: _, ...data } = told;
      const due = isLive(state) ? state.due?.due.due : undefined;
      const risk = due !== undefined && (data.on === undefined || data.on > due);
      return { type: 'MeetingDeferred', data: { ...data, risk, ladder } };
    }
    case 'refused': {
      const { what: _, ...data } = told;
      return { type: 'MeetingRefused', data: { ...data, ladder } };
    }
    case 'chairs-action': {
      const { what: _, ...data } = told;
      return { type: 'ChairsActionTaken', data };
    }
    case 'ratified': {
      const { what: _, ...data } = told;
      return { type: 'ChairsActionRatified', data };
    }
  }
};

/** Why the policy cannot hear it: no meeting decides on a text other than the one on its agenda, or for another body. */
const deaf = (told: FromMeeting, state: Policy) => {
  if (told.what === 'ratified')
    return isLive(state) && (state.inForce?.byChair || state.review?.approval?.by === 'chair')
      ? undefined
      : refuse('NothingToRatify', { hash: told.hash });
  const review = reviewIn(state, 'AtMeeting');
  const { agenda, draft, steps } = review ?? {};
  if (told.what === 'taken-off' && !agenda) return refuse('NotOnThisAgenda', { meeting: told.meeting });
  if (!review || !draft) return refuse('DraftNotAtMeeting', { status: state.status });
  if ('body' in told && steps?.[0] !== told.body) return refuse('NotThisBody', { body: steps?.[0] });
  if ('hash' in told && draft.hash !== told.hash) return refuse('NotTheTextOnTheAgenda', { hash: draft.hash });
  if (told.what === 'put-on-agenda') return agenda && refuse('AlreadyOnAnAgenda', { meeting: agenda.meeting });
  if (told.what === 'chairs-action') return undefined;
  return agenda?.meeting === told.meeting ? undefined : refuse('NotOnThisAgenda', { meeting: told.meeting });
};

/** What it makes of the policy and of those that stand on it, or why it can't be. */
export const tellPolicy = (policy: StreamId, told: FromMeeting, context: Context<Rules>) => {
  const state = otherState<Policy>(context, policy);
  const no = deaf(told, state);
  if (no) return no;
  const event = eventOf(told, state, context);
  const approves = told.what === 'approved' || told.what === 'chairs-action';
  const by = told.what === 'approved' ? { ...told, by: told.body } : { ...told, by: 'chair' as const };
  const { events, alongside } =
    approves && 'on' in by && by.on !== undefined
      ? followed(state, context, { ...by, on: by.on, policy }, event)
      : { events: [event], alongside: [] };
  const all: readonly Alongside[] = [{ stream: policy, events }, ...alongside];
  return { ok: true, alongside: all } as const;
};

/** Which text it waits with, for whose decision, and on whose agenda it stands; undefined while no body is to decide. */
export const awaitedFrom = (policy: StreamId, context: Pick<Context<unknown>, 'others'>) => {
  const { draft, steps, agenda } = reviewIn(otherState<Policy>(context, policy), 'AtMeeting') ?? {};
  return draft && { hash: draft.hash, body: steps?.[0], agenda };
};

export type Telling = Readonly<{ policy: StreamId; told: FromMeeting }>;
type Heard = Readonly<{ others: Context<Rules>['others']; alongside: readonly Alongside[] }>;
const joined = (all: readonly Alongside[]): readonly Alongside[] =>
  [...new Set(all.map(({ stream }) => stream))].map((stream) => ({
    stream,
    events: all.filter((one) => one.stream === stream).flatMap(({ events }) => events),
  }));
const heardBy = ({ others, alongside }: Heard, added: readonly Alongside[]): Heard => ({
  others: {
    ...others,
    ...Object.fromEntries(
      added.map(({ stream, events }) => [
        stream,
        events.reduce(policyFold.fold.evolve as (state: unknown, event: unknown) => unknown, others?.[stream]),
      ]),
    ),
  },
  alongside: joined([...alongside, ...added]),
});

/** What policies hear one after the other, each in the light of what was told before; or why one of them can't. */
export const tellPolicies = (tellings: readonly Telling[], context: Context<Rules>) => {
  type Told = Exclude<ReturnType<typeof tellPolicy>, { ok: true }> | (Heard & Readonly<{ ok: true }>);
  const none: Told = { ok: true, others: context.others, alongside: [] };
  return tellings.reduce<Told>((so, { policy, told }) => {
    if (!so.ok) return so;
    const heard = tellPolicy(policy, told, { ...context, ...(so.others && { others: so.others }) });
    return heard.ok ? { ok: true, ...heardBy(so, heard.alongside) } : heard;
  }, none);
};
