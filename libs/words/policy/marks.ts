import type { DueFrom, Anchor } from '../../domain/policy/cadence/due.js';
import type { ImpactOutcome } from '../../domain/policy/links/events.js';
import type { EqualityOutcome } from '../../domain/policy/review/events.js';
import type { Authoriser, ChangeClass, FindingDecision, LinkKind, Severity, Step } from '../../domain/policy/words.js';
import type { EscalatedTo } from '../../policy-packs/policy-kinds.js';

export const changeClasses: Readonly<Record<ChangeClass, string>> = {
  editorial: 'editorial: the same words, laid out anew',
  minor: 'minor: it says the same, put better',
  substantive: 'substantive: it says something else',
};
export const bodies: Readonly<Record<Authoriser | Step | 'chair', string>> = {
  board: 'the Board',
  committee: 'a committee',
  CEO: 'the CEO',
  SLT: 'SLT',
  owner: 'its owner',
  chair: 'the chair’s action',
};
export const linkKinds: Readonly<Record<LinkKind, string>> = {
  'refers-to': 'refers to',
  'depends-on': 'depends on',
  implements: 'implements',
  replaces: 'replaces',
};
export const impactOutcomes: Readonly<Record<ImpactOutcome, string>> = {
  none: 'it means nothing for this policy',
  accept: 'this policy holds as it is, and takes the change in',
  'needs-review': 'this policy needs a review',
};
export const equalityOutcomes: Readonly<Record<EqualityOutcome, string>> = {
  none: 'nobody is put at a disadvantage',
  mitigated: 'a disadvantage is made up for',
  justified: 'a disadvantage is justified',
};
export const severities: Readonly<Record<Severity, string>> = {
  contradiction: 'Contradiction',
  hole: 'Something missing',
  notice: 'To look at',
};
export const choices: Readonly<Record<FindingDecision['choose'], string>> = {
  months: 'review it every so many months',
  date: 'review it on a date',
  strictest: 'keep to the strictest',
  'supply-text': 'supply what is missing',
  'register-stub': 'register the policy that is named',
  accept: 'leave it as it is',
  'mend-in-next-version': 'mend it in the next version',
  misreading: 'it was misread',
};
/** What says when the next review is due. */
export const dueSources: Readonly<Record<DueFrom, string>> = {
  decided: 'as a person decided',
  printed: 'the date that the document prints',
  stated: 'the cadence that the document states',
  own: 'the cadence that HR set for this policy',
  pack: 'the trust’s own cadence, assumed as the document names none',
};
export const anchors: Readonly<Record<Anchor, string>> = {
  approval: 'its approval',
  'last-review': 'its last review',
  'policy-date': 'its date',
  registration: 'the day of its registration',
};
/** Who is told of a review, the later the higher. */
export const remindedOf: Readonly<Record<EscalatedTo, string>> = {
  owner: 'its owner',
  executive: 'the CEO and SLT',
  committee: 'the committee',
  board: 'the Board',
};
/** Why a document could not be read. */
export const unreadables: Readonly<Record<string, string>> = {
  encrypted: 'it is protected by a password',
  empty: 'it is empty',
  'not-readable': 'it is damaged, or not what its name says',
  'too-large': 'it is larger than a policy',
  'scanned-without-text': 'its pages are pictures without text',
  missing: 'nobody has sent its bytes',
};
