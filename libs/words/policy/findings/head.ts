import type { FindingKind } from '../../../policy-import/index.js';
import { counted } from '../../numbers.js';
import { date, dated, mendable, months, number, plainly, text, type Choice, type FindingWords } from './says.js';

const bodies: Readonly<Record<string, string>> = {
  board: 'the Board',
  committee: 'a committee',
  'governing-body': 'the governing body',
  ceo: 'the Chief Executive',
  head: 'a Head',
};
const body = (facts: Parameters<FindingWords['says']>[0], name: string): string =>
  bodies[text(facts, name)] ?? 'somebody';
/** Only a person can say it; the register asks for it too. */
const sayable: readonly Choice[] = ['accept', 'mend-in-next-version', 'misreading'];

/** Findings about what the head of a document says of the policy. */
export const headFindings = {
  'version-conflict': {
    name: 'Two versions are named',
    says: (facts) =>
      `The head names version ${text(facts, 'register')}; the newest of its history is version ${text(facts, 'history')}.`,
    decide: 'Say which version the text is.',
    fits: mendable,
  },
  'two-bodies': {
    name: 'One body approves it, another watches over it',
    says: (facts) =>
      `The policy is approved by ${body(facts, 'authorisedBy')} and watched over by ${body(facts, 'monitoredBy')}. Who answers for its review is not said.`,
    decide: 'Decide who answers for the review; the register names the authoriser.',
    fits: mendable,
  },
  'draft-never-adopted': {
    name: 'A draft that nobody adopted',
    says: (facts) =>
      `The document calls itself a draft${facts['dated'] === undefined ? '' : `, dated ${date(facts, 'dated')}`}, and nothing says that it was ever adopted.`,
    decide: 'Say whether it was adopted after all, or supply the text that was.',
    fits: ['supply-text', 'accept', 'misreading'],
  },
  'blank-name': {
    name: 'A blank where a name belongs',
    says: (facts) =>
      `A blank stands where the name of the school belongs, in ${counted(number(facts, 'times'), 'place')}. Nobody can have adopted it like this.`,
    decide: 'Supply the text with its names, or let the next version have them.',
    fits: ['supply-text', 'mend-in-next-version', 'misreading'],
  },
  'no-title': {
    name: 'No title',
    says: plainly('The document has no title of its own.'),
    decide: 'The register has a title; decide whether the next version prints it.',
    fits: sayable,
  },
  'no-owner': {
    name: 'No owner',
    says: plainly('The document names nobody who keeps it.'),
    decide: 'The register names an owner; decide whether the next version does.',
    fits: sayable,
  },
  'no-approval-date': {
    name: 'No date of approval',
    says: plainly('The document does not say when it was approved.'),
    decide: 'Record the adoption with its date, or accept that it is not known.',
    fits: sayable,
  },
  'no-approver': {
    name: 'Nobody is said to have approved it',
    says: plainly('The document does not say who approved it.'),
    decide: 'Record who adopted it, or accept that it is not known.',
    fits: sayable,
  },
  'no-version': {
    name: 'No version',
    says: plainly('The document has no version, neither in its head nor in a history.'),
    decide: 'Versions are counted here from now on; decide whether the next one prints its number.',
    fits: sayable,
  },
  undated: {
    name: 'Undated',
    says: plainly('The document has no date, neither of its own nor of its approval.'),
    decide: 'Say when its next review is due, or let it be counted from the day it was registered.',
    fits: ['months', 'date', 'accept', 'mend-in-next-version', 'misreading'],
  },
  'no-review-date': {
    name: 'No date of the next review',
    says: plainly('The document does not say when it is reviewed next.'),
    decide: 'Say when its next review is due, or let the interval count.',
    fits: ['date', 'months', 'accept', 'misreading'],
  },
  'no-cadence': {
    name: 'It does not say how often it is reviewed',
    says: (facts) =>
      `The document names no interval between its reviews${facts['betweenVersions'] === undefined ? '' : `; its last two versions lie ${months(facts, 'betweenVersions')} apart`}. Until somebody decides, the trust’s own interval counts, and is marked as assumed.`,
    decide: 'Decide how often it is reviewed.',
    fits: ['months', 'date', 'accept', 'misreading'],
  },
  'editorial-yet-approved': {
    name: 'Nothing changed, and yet it was approved',
    says: (facts) =>
      `Version ${text(facts, 'version')} is said to change nothing but its layout, and was approved ${dated(facts, 'approvedOn')}. Whether its contents were reviewed then is not said.`,
    decide: 'Decide whether the next review is counted from that approval or from the version before it.',
    fits: ['accept', 'mend-in-next-version', 'misreading'],
  },
  'unsettled-changes': {
    name: 'Changes or comments that nobody settled',
    says: (facts) =>
      `The file holds ${counted(number(facts, 'changes'), 'tracked change')} or comments that nobody accepted or rejected.`,
    decide: 'Supply a file without them, or accept the text as it reads.',
    fits: ['supply-text', 'accept', 'misreading'],
  },
} as const satisfies Partial<Record<FindingKind, FindingWords>>;
