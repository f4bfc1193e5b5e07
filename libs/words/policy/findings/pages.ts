import type { FindingKind } from '../../../policy-import/index.js';
import { counted } from '../../numbers.js';
import { mendable, missing, number, plainly, text, type FindingWords } from './says.js';

/** Findings about the pages of a document, and about who is named in it. */
export const pageFindings = {
  'duplicate-page-label': {
    name: 'The same page number twice',
    says: (facts) => `Page ${text(facts, 'page')} is printed ${number(facts, 'times')} times.`,
    decide: 'Say whether a page is there twice or another one is missing.',
    fits: missing,
  },
  'missing-page': {
    name: 'Pages are missing',
    says: (facts) => `Of ${number(facts, 'of')} pages these are missing: ${text(facts, 'missing')}.`,
    decide: 'Supply the whole document, or let the next version be whole.',
    fits: missing,
  },
  'page-without-text': {
    name: 'A page without text',
    says: (facts) =>
      facts['page'] === undefined
        ? `Between page ${text(facts, 'after')} and page ${text(facts, 'before')} stands no text; it may be a picture.`
        : `Page ${text(facts, 'page')} has no text; it may be a picture.`,
    decide: 'Supply the document with its text, or say that the page is empty.',
    fits: missing,
  },
  'damaged-page-label': {
    name: 'Page numbers that can not be read',
    says: (facts) =>
      `${counted(number(facts, 'times'), 'page number')} can not be read, so a missing page would not be noticed.`,
    decide: 'Supply a better copy, or accept it as it is.',
    fits: missing,
  },
  'repeated-header': {
    name: 'The same line on many pages',
    says: (facts) => `A line of the head or foot of a page stands in the text ${number(facts, 'times')} times.`,
    decide: 'Accept it, or mend it in the next version.',
    fits: mendable,
  },
  'ambiguous-role': {
    name: 'It is not plain who is meant',
    says: plainly(
      'It speaks of the head of the employing school; in a trust that may be the school that takes somebody or the one that lets them go.',
    ),
    decide: 'Decide which school is meant.',
    fits: mendable,
  },
  'named-person': {
    name: 'A person where a role should stand',
    says: (facts) =>
      `Somebody is named as the ${text(facts, 'as') === 'lead' ? 'one who leads something' : 'person to write to'}; a policy outlives who holds the role.`,
    decide: 'Decide whether the next version names the role.',
    fits: mendable,
  },
  'permanent-staff-only': {
    name: 'For permanent staff only',
    says: plainly(
      'It is open to permanent staff, and does not mention those on a fixed term; to treat them otherwise there has to be a reason.',
    ),
    decide: 'Decide whether there is a reason, or whether the next version includes them.',
    fits: mendable,
  },
  'purpose-of-data': {
    name: 'Data given for another purpose',
    says: plainly(
      'People are to be marked as future leaders from what they gave for another purpose, their application.',
    ),
    decide: 'Decide whether people are told, or whether the next version does without it.',
    fits: mendable,
  },
  unowned: {
    name: 'Parts that nobody owns',
    says: (facts) =>
      `${counted(number(facts, 'parts'), 'part')} of it ${number(facts, 'parts') === 1 ? 'has' : 'have'} nobody who answers for it.`,
    decide: 'Name somebody for each in the next version, or accept that nobody does.',
    fits: mendable,
  },
} as const satisfies Partial<Record<FindingKind, FindingWords>>;
