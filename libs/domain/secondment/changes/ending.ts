import type { ConversionEvent } from '../conversion/events.js';
import type { ExtensionEvent } from '../extension/events.js';
import type { Return } from '../parts.js';
import type { ReturnEvent } from '../return/events.js';
import type { Begun, Secondment } from '../state.js';
import { stayOf } from './agreement.js';
import { goesTo, stays, within, without, type Changes } from './change.js';

export const extensionChanges: Changes<ExtensionEvent> = {
  ExtensionRequested: (state, { extension: number, until, totalMonths, agreements, flags, by, ladder }) =>
    stays(state, {
      extensionsAsked: number,
      extension: {
        number,
        until,
        totalMonths,
        agreements,
        flags,
        by,
        ladder,
        approved: false,
      },
      escalated: state.escalated.filter((task) => task !== 'decide-extension'),
    }),
  ExtensionApproved: (state) =>
    state.extension ? stays(state, { extension: { ...state.extension, approved: true } }) : stays(state),
  ExtensionDeclined: (state) => stays(without(state, 'extension')),
  ExtensionWithdrawn: (state) => stays(without(state, 'extension', 'draft')),
  SecondmentExtended: (state, { endsAt, opensReturnAt, ...stay }) => {
    const { terms } = state.draft ?? {};
    const extended = {
      ...without(state, 'extension', 'draft'),
      ...(terms && { terms }),
      extensions: state.extensions + 1,
      escalated: state.escalated.filter((task) => !/^(plan-return|settle-permanence)/.test(task)),
    };
    return within(extended, ['Running', 'Returning'], ({ times, nextReviewAt }) => ({
      status: 'Running',
      stay: stayOf(stay),
      times: { ...times, endsAt, opensReturnAt },
      nextReviewAt,
    }));
  },
};

const returning = (state: Begun, change: (now: Return) => Return): Secondment =>
  within(state, ['Returning'], (step) => ({ ...step, return: change(step.return) }));

export const returnChanges: Changes<ReturnEvent> = {
  ReturnOpened: (state, { ladder, promises }) =>
    within(state, ['Running'], (step) => ({
      ...step,
      status: 'Returning',
      return: { suspended: false, ladder, promises, settled: [] },
    })),
  RedeploymentStarted: (state, { post, gone, ladder }) =>
    returning(state, ({ plan: _, ...now }) => ({ ...now, redeploying: { post, gone }, ladder })),
  EarlyEndRecorded: (state, { because, suspended, ladder, promises, endsAt, ...stay }) => {
    const rest = without(state, 'extension', 'draft', 'conversion');
    return within(rest, ['Running', 'Returning'], (step) => ({
      status: 'Returning',
      stay: stayOf(stay),
      times: { ...step.times, endsAt },
      nextReviewAt: step.nextReviewAt,
      return: {
        suspended,
        because,
        ladder,
        promises,
        settled: step.status === 'Returning' ? step.return.settled : [],
        ...(step.status === 'Returning' && step.return.redeploying && { redeploying: step.return.redeploying }),
      },
    }));
  },
  ReturnResumed: (state, { ladder }) =>
    returning(state, (now) => ({ ...now, suspended: false, staysOn: 'procedure', ladder })),
  PermanenceSettled: (state, { assignment, inFavourOf }) =>
    returning(state, (now) => ({ ...now, settled: [...now.settled, { assignment, inFavourOf }] })),
  ReturnPlanned: (state, { to, post, alternative, next, rest, endsAt, by: _, reason: __, ...stay }) =>
    within(state, ['Returning'], (step) => {
      const { staysOn: ___, ...now } = step.return;
      const elsewhere = { ...(post && { post }), ...(alternative && { alternative }), ...(next && { next }) };
      const plan = { to, ...elsewhere, ...(rest && { rest }) };
      return { ...step, stay: stayOf(stay), times: { ...step.times, endsAt }, return: { ...now, plan } };
    }),
  SecondeeStaysOn: (state, { because, ladder, ...stay }) =>
    within(state, ['Returning'], (step) => {
      const { plan: _, ...now } = step.return;
      return { ...step, stay: stayOf(stay), return: { ...now, staysOn: because, ladder } };
    }),
};

export const conversionChanges: Changes<ConversionEvent> = {
  ConversionBegun: (state, { by: askedBy, opens, ladder }) =>
    stays(state, { conversion: { by: 'five-steps', askedBy, opens, ladder } }),
  ExemptionAsked: (state, { by, ladder }) => stays(state, { conversion: { by: 'exemption', askedBy: by, ladder } }),
  ExemptionDeclined: (state) => stays(without(state, 'conversion')),
  ConversionFailed: (state) => stays(without(state, 'conversion')),
  SecondmentConverted: (state, stay) =>
    goesTo(without(state, 'extension', 'draft', 'conversion'), { status: 'Converted', stay: stayOf(stay) }),
};
