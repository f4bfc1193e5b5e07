import type { SecondmentAgreementEvent } from '../agreement/events.js';
import type { ReleaseEvent } from '../release/events.js';
import type { Asked, Secondment, Step } from '../state.js';
import type { Stay } from '../words.js';
import { goesTo, stays, within, without, type Changes } from './change.js';

const begun = (asked: Asked, step: Step): Secondment => ({
  asked,
  versions: 0,
  reviews: [],
  extensionsAsked: 0,
  extensions: 0,
  escalated: [],
  step,
  status: step.status,
});
type Requested = Extract<ReleaseEvent, { type: 'SecondmentRequested' }>['data'];
type Opened = Extract<ReleaseEvent, { type: 'SecondmentOpened' }>['data'];

export const beginRequested = ({ release, ladder, ...asked }: Requested): Secondment =>
  begun(asked, { status: 'Requested', release, ladder });
export const beginOpened = ({ hostSchool: school, hostPost: post, ladder, ...asked }: Opened): Secondment =>
  begun({ ...asked, host: post ? { school, post } : { school } }, { status: 'Agreeing', ladder });

/** What subscribers learn of a secondment, whatever else the fact says. */
export const stayOf = (data: Stay): Stay => {
  const { revision, staff, home, host, from, lastDay, pattern, appraises, pays, disciplines, away } = data;
  const { assignment, left, arisesFrom } = data;
  return {
    revision,
    staff,
    home,
    host,
    from,
    lastDay,
    pattern,
    appraises,
    pays,
    disciplines,
    away,
    ...(assignment && { assignment }),
    ...(left && { left }),
    ...(arisesFrom && { arisesFrom }),
  };
};

export const releaseChanges: Changes<Exclude<ReleaseEvent, { type: 'SecondmentRequested' | 'SecondmentOpened' }>> = {
  SecondeeReleased: (state, { ladder }) => goesTo(state, { status: 'Agreeing', ladder }),
  ReleaseRefused: (state) => goesTo(state, { status: 'Refused' }),
};

/** A new version asks everybody anew, so whoever was asked too late for the one before is not late for this one. */
const forSigning = (task: string): boolean => /^(write|sign)-agreement|^record-partner-signature/.test(task);
export const agreementChanges: Changes<SecondmentAgreementEvent> = {
  AgreementWritten: (state, { version, home, host, terms, parties, by, ladder }) =>
    stays(state, {
      versions: version,
      draft: { version, home, host, terms, parties, signed: [], writtenBy: by, ladder },
      escalated: state.escalated.filter((task) => !forSigning(task)),
    }),
  AgreementSigned: (state, { version, side }) =>
    state.draft?.version === version
      ? stays(state, { draft: { ...state.draft, signed: [...state.draft.signed, side] } })
      : stays(state),
  SecondmentAgreed: (state, { beginsAt, endsAt, opensReturnAt, ...stay }) => {
    const { terms } = state.draft ?? {};
    const agreed = { ...without(state, 'draft'), ...(terms && { terms }) };
    return within(agreed, ['Agreeing'], () => ({
      status: 'Agreed',
      stay: stayOf(stay),
      times: { beginsAt, endsAt, opensReturnAt },
    }));
  },
};
