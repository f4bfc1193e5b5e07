import type { Home, Host, Party, Signatory, Terms } from '#libs/domain/secondment/words.js';
import type { Sealed } from '#libs/domain/process/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import type { Telling, Told } from './told.js';

type Signed = Readonly<{ side: Signatory; by?: StaffId; at: Instant; statement?: Sealed }>;
/** How a version stands: open for signatures, in force, replaced by a later one in force, or never signed by all. */
type Standing = 'open' | 'in-force' | 'replaced' | 'overtaken' | 'void';
/** A version of the agreement, as far as somebody is told of it. */
export type Version = Readonly<{
  version: number;
  at: Instant;
  by?: StaffId;
  home?: Home;
  host?: Host;
  terms?: Terms;
  parties: readonly Party[];
  signed: readonly Signed[];
  standing: Standing;
  /** When the last side signed. */
  since?: Instant;
}>;
type Versions = readonly Version[];

const becoming = (all: Versions, from: Standing, to: Standing, more: Partial<Version> = {}): Versions =>
  all.map((one) => (one.standing === from ? { ...one, standing: to, ...more } : one));

const ends: readonly Telling['type'][] = [
  'ExtensionWithdrawn',
  'EarlyEndRecorded',
  'SecondmentCancelled',
  'SecondmentEnded',
  'SecondmentConverted',
];
const after = (all: Versions, { type, at, data }: Telling): Versions => {
  if (type === 'AgreementWritten') {
    const { version = all.length + 1, by, home, host, terms, parties = [] } = data;
    const made: Version = {
      version,
      at,
      ...(by && { by }),
      ...(home && { home }),
      ...(host && { host }),
      ...(terms && { terms }),
      parties,
      signed: [],
      standing: 'open',
    };
    return [...becoming(all, 'open', 'overtaken'), made];
  }
  if (type === 'AgreementSigned') {
    const { version, side, by, statement } = data;
    const signed = side && { side, at, ...(by && { by }), ...(statement && { statement }) };
    return all.map((one) => (signed && one.version === version ? { ...one, signed: [...one.signed, signed] } : one));
  }
  if (type === 'SecondmentAgreed' || type === 'SecondmentExtended')
    return becoming(becoming(all, 'in-force', 'replaced'), 'open', 'in-force', { since: at });
  return ends.includes(type) ? becoming(all, 'open', 'void') : all;
};

/** Every version of the agreement, the first first, with who has signed it. */
export const versionsOf = (told: Told): Versions => told.reduce(after, []);
/** The version that counts: the one that is open for signatures, or else the one in force. */
export const versionThatCounts = (all: Versions): Version | undefined =>
  all.find(({ standing }) => standing === 'open') ?? all.find(({ standing }) => standing === 'in-force');
