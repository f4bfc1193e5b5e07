import type { PersonCaller } from '#libs/access/index.js';
import { isRegistered, type Begun, type Policy } from '#libs/domain/policy/state.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, StreamId, VaultId } from '#libs/kernel/index.js';
import { policiesNamed, type PolicyItem } from '#libs/read-models/policy-register/query.js';
import type { Engine } from '../../../engine.js';
import type { KnownCase, Shown } from '../../../queries/known-case.js';
import type { CasePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { Reader } from '../../evidence/who.js';
import { textsIn, type Drawing } from '../ldp/drawing.js';

/** With what a policy is drawn: itself, the other policies that it names, and the day as of which it is looked at. */
export type OfPolicy = Drawing<Begun> &
  Readonly<{
    caller: PersonCaller;
    stream: StreamId;
    today: LocalDate;
    policies: ReadonlyMap<StreamId, PolicyItem>;
  }>;
type Looked = Readonly<{ known: KnownCase; caller: PersonCaller; reader: Reader; texts: ReadonlyMap<VaultId, string> }>;
type Then = Readonly<{ state: unknown; shown: readonly Shown[]; today: LocalDate }>;

const namedIn = ({ links, dependants, impacts }: Begun): readonly StreamId[] => [
  ...new Set([...links, ...dependants, ...impacts].map(({ policy }) => policy)),
];
/** A policy as its reader sees it, now or then. Throws on a stream that holds none. */
export const policyDrawing = async (
  { store }: Pick<Engine, 'store'>,
  { known, caller, reader, texts }: Looked,
  { state, shown, today }: Then,
): Promise<OfPolicy> => {
  const seen = state as Policy;
  if (!isRegistered(seen)) throw new Error('A policy that nobody registered is not drawn.');
  const policies = await policiesNamed(store.pool, namedIn(seen));
  return { seen, shown, reader, texts, caller, today, policies, stream: known.stream };
};

/** The same for a tab of the case, with the texts of these events. */
export const policyOnPage = async (
  engine: Engine,
  { known, names, caller, at }: CasePage,
  types: readonly string[] = [],
): Promise<OfPolicy> => {
  const texts = await readableTexts(engine.vault, known, textsIn(known.shownThen, types));
  const looked = { known, caller, texts, reader: { me: caller.id, names } };
  const then = { state: known.then.state, shown: known.shownThen, today: localDate(at) };
  return policyDrawing(engine, looked, then);
};

/** A policy by its number and title: `003 Pay policy`; one whose row is not there yet has none. */
export const policyName = ({ policies }: Pick<OfPolicy, 'policies'>, policy: StreamId): string => {
  const found = policies.get(policy);
  return found ? [found.reference, found.title].filter(Boolean).join(' ') : 'Another policy';
};
/** The hash of a text as people compare it: its first twelve letters. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
