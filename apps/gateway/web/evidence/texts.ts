import { isSealed, mayReadText } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';
import type { KnownCase } from '../../queries/known-case.js';

type Applications = Readonly<{ applications?: readonly Readonly<{ statement?: VaultId }>[] }>;
const most = 400;

/** Where the personal texts lie that a reader of the case may read: statements, and what the events shown to them hold, the latest first. */
export const textsWithin = ({ shown, state, now }: KnownCase): readonly VaultId[] => {
  const { applications = [] } = state(now) as Applications;
  const told = shown.flatMap(({ data }) =>
    Object.entries(data).flatMap(([field, value]) =>
      isSealed(value) && mayReadText(data, field) ? [value.vault] : [],
    ),
  );
  return [...new Set([...applications.flatMap(({ statement }) => statement ?? []), ...told.reverse()])].slice(0, most);
};

/** The personal texts of a case that its reader may read, by their id in the vault; those of erased people are absent. */
export const readableTexts = async (vault: Vault, known: KnownCase): Promise<ReadonlyMap<string, string>> => {
  const ids = textsWithin(known);
  return ids.length ? vault.read(ids) : new Map<string, string>();
};
