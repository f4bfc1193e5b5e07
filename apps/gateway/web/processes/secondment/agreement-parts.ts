import type { Signatory } from '#libs/domain/secondment/words.js';
import type { StaffId } from '#libs/kernel/index.js';
import { addresseesText, capital, dayText, listed, timeText } from '#libs/words/index.js';
import { secondmentSides, signatories } from '#libs/words/secondment/marks.js';
import { rightsToReturn, weekText } from '#libs/words/secondment/terms.js';
import type { Version } from './agreements.js';
import { fact, nameOf, postName, textSaid, words, type Fact, type Part } from '../drawing.js';
import { hostName, type Drawing } from './drawing.js';

const side = (one: keyof typeof secondmentSides | undefined) => one && capital(secondmentSides[one]);

/** What a version says, a fact for each term. */
export const termsOf = (drawing: Drawing, { home, host, terms }: Version): readonly Fact[] => [
  ...fact('Home post', postName(drawing, home?.post, home?.school)),
  ...fact('Host', hostName(drawing, host)),
  ...fact('First day', terms?.from && dayText(terms.from)),
  ...fact('Last day', terms?.to && dayText(terms.to)),
  ...fact('Days at the host', terms?.pattern && capital(weekText(terms.pattern))),
  ...fact('Who appraises', side(terms?.appraises)),
  ...fact('Who pays', side(terms?.pays)),
  ...fact('Who disciplines', side(terms?.disciplines)),
  ...fact('Right to return', terms?.rightToReturn && capital(rightsToReturn[terms.rightToReturn])),
  ...words('Who signs for the partner', textSaid(drawing, terms?.partner?.signatory)),
  ...fact('Who makes the DBS check', side(terms?.partner?.dbs)),
  ...words('What the partner is charged', terms?.partner?.recharge),
];

/** What a version changes in the one before it; a term that was not there before says only what it is. */
export const changesBetween = (drawing: Drawing, before: Version, now: Version): readonly string[] => {
  const was = new Map(termsOf(drawing, before).map(({ label, text }) => [label, text]));
  const is = termsOf(drawing, now);
  const changed = is.flatMap(({ label, text }) => {
    const other = was.get(label);
    return other === text ? [] : [other ? `${label}: ${text}, instead of ${other}` : `${label}: ${text}`];
  });
  const gone = [...was.keys()].filter((label) => !is.some((one) => one.label === label));
  return [...changed, ...gone.map((label) => `${label}: no longer part of it`)];
};

/** Who has signed a version for which side and when, and who is still asked. */
const signatureRows = (drawing: Drawing, { parties, signed, standing }: Version) => {
  const asked = parties.filter(({ side: party }) => !signed.some((one) => one.side === party));
  const signer = (by: StaffId | undefined, party: Signatory): string => {
    const to = parties.find((one) => one.side === party)?.to;
    return by || !to ? capital(nameOf(drawing, by)) : capital(addresseesText([to], drawing.reader.names));
  };
  const open = standing === 'open' ? 'Not signed yet' : 'Not signed';
  return [
    ...signed.map(({ side: for_, by, at, statement }) => [
      capital(signatories[for_]),
      `${signer(by, for_)}${for_ === 'partner' ? ', who recorded it' : ''}`,
      timeText(at),
      textSaid(drawing, statement) ?? '',
    ]),
    ...asked.map(({ side: for_, to }) => [
      capital(signatories[for_]),
      capital(addresseesText([to], drawing.reader.names)),
      open,
      '',
    ]),
  ];
};
export const signaturesPart = (drawing: Drawing, version: Version): Part => {
  const rows = signatureRows(drawing, version);
  const notes = rows.some((row) => row[3]);
  return {
    title: `Signatures under version ${version.version}`,
    table: {
      head: ['For', 'Who signs', 'When', ...(notes ? ['What shows it'] : [])],
      rows: rows.map((row) => (notes ? row : row.slice(0, 3))),
    },
  };
};

const missing = ({ parties, signed }: Version): string =>
  listed(parties.filter(({ side: one }) => !signed.some((it) => it.side === one)).map(({ side: one }) => signatories[one])); // prettier-ignore
/** How a version stands, in a sentence. */
export const standingText = (version: Version): string => {
  const { standing, since } = version;
  switch (standing) {
    case 'open':
      return `It waits for the signature of ${missing(version) || 'nobody'}. It holds once every side has signed it.`;
    case 'in-force':
      return `Every side has signed it${since ? `, the last on ${timeText(since)}` : ''}. It is in force.`;
    case 'replaced':
      return 'Every side had signed it. A later version has taken its place.';
    case 'overtaken':
      return 'A later version was written before every side had signed it, so its signatures do not count.';
    case 'void':
      return 'Not every side had signed it when it was no longer needed.';
  }
};

/** A version on its own: how it stands, its terms, its signatures, and what it changes. */
export const versionParts = (drawing: Drawing, version: Version, before: Version | undefined): readonly Part[] => {
  const changes = before && changesBetween(drawing, before, version);
  const { version: number, at, by } = version;
  return [
    {
      title: `Version ${number}`,
      text: `Written ${by ? `by ${nameOf(drawing, by) === 'You' ? 'you' : nameOf(drawing, by)} ` : ''}on ${timeText(at)}. ${standingText(version)}`,
    },
    ...(changes ? [changesPart(before, version, changes)] : []),
    { title: `Terms of version ${number}`, facts: termsOf(drawing, version) },
    signaturesPart(drawing, version),
  ];
};
const changesPart = (before: Version, now: Version, changes: readonly string[]): Part => {
  const title = `What version ${now.version} changes in version ${before.version}`;
  return changes.length ? { title, lines: changes } : { title, text: 'Nothing: it asks for the signatures anew.' };
};
