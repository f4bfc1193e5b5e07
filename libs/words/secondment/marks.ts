import type { Destination, EndedBy, Flag, Side, Signatory, StaysOnBecause } from '../../domain/secondment/words.js';

/** Who signs. */
export const signatories: Readonly<Record<Signatory, string>> = {
  secondee: 'the secondee',
  home: 'the home school',
  host: 'the host school',
  partner: 'the partner',
};
export const secondmentSides: Readonly<Record<Side, string>> = { home: 'the home school', host: 'the host' };
/** What the rules or the law say of a length. */
export const lengthFlags: Readonly<Record<Flag, string>> = {
  'hard-review': 'it is so long that it has to be looked at anew',
  'legal-advice': 'legal advice is needed first',
  'fixed-term-four-years': 'after four years on fixed terms somebody is permanent by law',
};
/** Why a secondment ends before its day. */
export const endedBy: Readonly<Record<EndedBy, string>> = {
  home: 'the home school asks for it',
  host: 'the host asks for it',
  secondee: 'the secondee asks for it',
  capability: 'of a capability procedure',
  'post-deleted': 'the post is deleted',
  dismissal: 'the host has dismissed the secondee',
};
export const destinations: Readonly<Record<Destination, string>> = {
  substantive: 'back to their own post',
  alternative: 'to another post',
  leaves: 'out of the trust',
};
/** Why nobody can be sent back yet. */
export const staysOn: Readonly<Record<StaysOnBecause, string>> = {
  'home-post-deleted': 'the home post is gone',
  procedure: 'a procedure is not over',
  'promised-to-another': 'the home post was promised to somebody else',
  'home-post-held': 'somebody else holds the home post',
  'destination-gone': 'the post they were to go to is gone',
};
