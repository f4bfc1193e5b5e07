import type { FindingKind, SilentTopic } from '../../../policy-import/index.js';
import { counted } from '../../numbers.js';
import { mendable, missing, number, plainly, text, type FindingWords } from './says.js';

const topics: Readonly<Record<SilentTopic, string>> = {
  completion: 'when the programme counts as completed',
  'programme-length': 'how long the programme lasts',
  'continuation-frequency': 'how often it is decided whether somebody goes on',
  'cut-off': 'until which day an application counts for the coming September',
  'secondment-length': 'how long a secondment lasts',
  'secondment-extension': 'whether a secondment can be extended',
  'secondment-return': 'to what somebody returns after a secondment',
  'secondment-backfill': 'how the post is covered during a secondment',
  'secondment-pay': 'who pays during a secondment',
  'secondee-outside-programme': 'what holds for somebody who is seconded without being in the programme',
  'panel-composition': 'who sits on the panel',
  'interview-cap': 'how many are interviewed',
  'post-not-filled-otherwise': 'what happens where a post is not filled for another reason',
  'who-identifies': 'who decides that a post suits the programme',
  'certificate-condition': 'what somebody must have done to get a certificate',
  'travel-costs': 'who pays for travel',
  'acting-up-chain': 'what happens to the post of whoever acts up',
};

/** Findings about what the text says, and leaves open. */
export const textFindings = {
  'counts-differ': {
    name: 'The same things are counted differently',
    says: (facts) =>
      `Of ${text(facts, 'of')} there are ${text(facts, 'first')} in one place and ${text(facts, 'last')} in another.`,
    decide: 'Decide which number is right.',
    fits: mendable,
  },
  'list-count': {
    name: 'A list is longer or shorter than announced',
    says: (facts) =>
      `${number(facts, 'said')} ${text(facts, 'of')} are announced, and ${number(facts, 'listed')} are listed.`,
    decide: 'Decide whether the number or the list is right.',
    fits: mendable,
  },
  'aim-and-figure-mixed': {
    name: 'An aim and a figure are mixed',
    says: (facts) =>
      `What is said of all in one place is ${number(facts, 'percent')}% in another: one is an aim, the other was measured.`,
    decide: 'Decide which of them is the aim.',
    fits: mendable,
  },
  'empty-section': {
    name: 'A section without text',
    says: (facts) =>
      text(facts, 'holds') === 'pointer'
        ? 'A section holds no more than a pointer to another document.'
        : 'A heading has nothing under it.',
    decide: 'Supply what belongs there, or let the next version have it.',
    fits: missing,
  },
  'unnumbered-item': {
    name: 'A step without its number',
    says: (facts) =>
      `Among ${counted(number(facts, 'numbered'), 'numbered step')} stands one without a number; nobody can refer to it.`,
    decide: 'Decide whether it is a step of its own.',
    fits: mendable,
  },
  'silent-on': {
    name: 'Something is left open',
    says: (facts) =>
      `It does not say ${topics[text(facts, 'topic') as SilentTopic] ?? 'something that must be known'}. Until somebody decides, the trust’s own rule holds.`,
    decide: 'Accept the trust’s own rule, or let the next version say it.',
    fits: mendable,
  },
  'referenced-policy-absent': {
    name: 'A policy is named whose text is not here',
    says: (facts) => `It names “${text(facts, 'policy')}”, and the register has no text of it.`,
    decide: 'Register it without its text, supply the text, or say that none is needed.',
    fits: ['register-stub', 'supply-text', 'accept', 'misreading'],
  },
  'criteria-not-given': {
    name: 'Criteria that are not given',
    says: plainly('Agreed criteria are to be used; the document neither lists them nor says where they are.'),
    decide: 'Supply them, or let the next version have them.',
    fits: missing,
  },
  'work-outstanding': {
    name: 'It says of itself that it is not done',
    says: (facts) => `In ${counted(number(facts, 'places'), 'place')} it says that work is still to be done on it.`,
    decide: 'Decide whether it is done, or when it will be.',
    fits: mendable,
  },
  'programme-relation': {
    name: 'A second programme beside its own',
    says: (facts) =>
      `Another programme with dates of its own stands beside ${text(facts, 'programme')}; whether it counts as part of it is not said.`,
    decide: 'Decide whether it is part of the programme.',
    fits: mendable,
  },
  'protected-characteristics': {
    name: 'Protected characteristics are not all named',
    says: (facts) =>
      `Among the protected characteristics these are missing: ${text(facts, 'missing')}.${facts['instead'] === undefined ? '' : ` It says ${text(facts, 'instead')} where the law says sex.`}`,
    decide: 'Decide whether the next version names all of them.',
    fits: mendable,
  },
  'framework-dated': {
    name: 'It rests on a framework of an earlier year',
    says: (facts) => `It rests on a framework of ${number(facts, 'year')}; there may be a later one.`,
    decide: 'Say whether it still holds.',
    fits: mendable,
  },
  'scope-ambiguous': {
    name: 'It speaks as one school and as the trust',
    says: (facts) =>
      `It speaks as one school in ${counted(number(facts, 'asSchool'), 'place')} and as the trust in ${counted(number(facts, 'asTrust'), 'place')}; whom it binds is not plain.`,
    decide: 'Say for whom it holds; the register names its scope.',
    fits: mendable,
  },
  'vague-term': {
    name: 'A measure that anybody may take for another',
    says: (facts) => `It measures something by “${text(facts, 'term')}”, which nobody can check.`,
    decide: 'Decide on a number or a day, or leave it as it is.',
    fits: mendable,
  },
} as const satisfies Partial<Record<FindingKind, FindingWords>>;
