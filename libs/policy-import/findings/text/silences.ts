/** Something that a policy must answer once it speaks of a thing: where it speaks of it, and the words that would answer. */
export type Silence = Readonly<{ speaks: RegExp; inHeading?: boolean; answers: RegExp }>;

const length =
  '(?:\\d+|a|an|one|two|three|four|six|nine|twelve|eighteen) (?:school |academic )?(?:weeks?|months?|terms?|years?)';
const secondment = { speaks: /\bsecondments?\b/i, inHeading: true };

/** What the documents leave open, by topic; most are questions of the trust's own pack (Q2, Q4 to Q7, Q9, Q12, Q13, Q16). */
export const silences = {
  completion: { speaks: /\bdevelopment programme\b/i, inHeading: true, answers: /\b(?:programme|LDP) (?:is|will be|counts as) complete|\bcomplet(?:es?|ion of) the (?:programme|LDP)\b/i }, // prettier-ignore
  'programme-length': { speaks: /\bdevelopment programme\b/i, inHeading: true, answers: new RegExp(`\\b(?:programme|LDP)\\b[^.;]{0,40}\\b(?:lasts?|runs? (?:for|over)|takes|over)\\b[^.;]{0,20}${length}`, 'i') }, // prettier-ignore
  'continuation-frequency': { speaks: /\bcontinuation\b[^.;]{0,60}\b(?:contingent|dependent|depends|conditional)\b/i, answers: /\b(?:continuation|contingent|dependent|conditional)\b.*\b(?:annual(?:ly)?|each year|every year|termly|each term|once a year|yearly)\b/i }, // prettier-ignore
  'cut-off': { speaks: /\bat any time\b[^.;]{0,60}\bfollowing September\b/i, answers: /\b(?:by|before|no later than) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:May|June|July|August|September)\b/i }, // prettier-ignore
  'secondment-length': { ...secondment, answers: new RegExp(`\\bsecondments?\\b[^.;]{0,60}\\b(?:lasts?|up to|for|no longer than|at most|more than)\\b[^.;]{0,12}${length}`, 'i') }, // prettier-ignore
  'secondment-extension': { ...secondment, answers: /\bsecondments?\b[^.;]{0,60}\bexten(?:d|sion)/i },
  'secondment-return': { ...secondment, answers: /\breturns? to (?:their|the|his or her) (?:own |substantive |former )?(?:post|school|role)\b/i }, // prettier-ignore
  'secondment-backfill': { ...secondment, answers: /\bbackfill|\bcover(?:s|ed)? (?:for )?(?:the|their) post\b|\bpost (?:is|will be) covered\b/i }, // prettier-ignore
  'secondment-pay': { ...secondment, answers: /\b(?:paid|pay|salary)\b[^.;]{0,60}\bsecond(?:ed|ments?)\b|\bsecond(?:ed|ments?)\b[^.;]{0,60}\b(?:paid|pay|salary)\b/i }, // prettier-ignore
  'secondee-outside-programme': { speaks: /\bobjectives?\b[^.;]{0,60}\bparticipating in\b[^.;]{0,60}\bsecondment\b|\bparticipating in\b.{0,80}\btheir secondment\b/i, answers: /\bsecond(?:ed|ees?)\b[^.;]{0,60}\b(?:outside|not (?:in|part of)|whether or not)\b/i }, // prettier-ignore
  'panel-composition': { speaks: /\bselection panel will be (?:set up|formed|convened|established)\b/i, answers: /\bpanel (?:of|is made up of|consists|comprises|will (?:consist|comprise|have))\b/i }, // prettier-ignore
  'interview-cap': { speaks: /\bmeet the essential criteria\b[^.;]{0,40}\bwill be interviewed\b/i, answers: /\b(?:up to|at most|no more than|all of whom) (?:\w+ )?(?:candidates|applicants|are interviewed)\b/i }, // prettier-ignore
  'post-not-filled-otherwise': { speaks: /\bno (?:applicant|candidate) meets the essential criteria\b/i, answers: /\b(?:no applications?|nobody applies|(?:offer is |offer )declined|not appointable|unsuitable at interview)\b/i }, // prettier-ignore
  'who-identifies': { speaks: /\bpost is identified\b[^.;]{0,40}\blends itself\b/i, answers: /\bpost is identified by\b|\bdecides? (?:whether|which)\b[^.;]{0,40}\bpost\b/i }, // prettier-ignore
  'certificate-condition': { speaks: /\bcertificates?\b[^.;]{0,60}\b(?:issued|awarded)\b|\b(?:issue|award)\b[^.;]{0,40}\bcertificates?\b/i, answers: /\bcertificates?\b[^.;]{0,80}\b(?:who (?:have )?attend|who (?:have )?complet|on completion|after attending|to (?:all )?delegates who|if )/i }, // prettier-ignore
  'travel-costs': { speaks: /\bfree of charge\b/i, answers: /\btravel(?:ling)?\b[^.;]{0,60}\b(?:free of charge|paid|reimbursed|claimed? from|met by|own expense|not included)\b|\bfree of charge\b[^.;]{0,60}\btravel\b/i }, // prettier-ignore
  'acting-up-chain': { speaks: /\bact(?:ing)?[\s’‘'"]*up\b/i, answers: /\b(?:in turn|chain|vacated by)\b/i },
} as const satisfies Record<string, Silence>;
export type SilentTopic = keyof typeof silences;
