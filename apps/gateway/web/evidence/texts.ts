import { isSealed } from '#libs/access/index.js';
import type { Sealed } from '#libs/domain/process/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';
import type { KnownCase } from '../../queries/known-case.js';
import { noteTexts } from '../../queries/show-timeline.js';

type Applications = Readonly<{ applications?: readonly Readonly<{ statement?: VaultId }>[] }>;
/** The texts in what is shown to somebody, however deep they lie; those that they may not read are withheld from it. */
const sealedIn = (value: unknown): readonly Sealed[] => {
  if (isSealed(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
};
/** Takes down the reading of a text that lies deeper than a field of its event. */
const noteDeeper = ({ shown, noted }: KnownCase, read: ReadonlyMap<VaultId, string>): void => {
  const deeper = shown.flatMap(({ data }) => Object.values(data).filter((value) => !isSealed(value)));
  if (sealedIn(deeper).some(({ vault }) => read.has(vault))) noted('reason');
};
/** Where the personal texts lie that a reader of the case may read: statements, and what the events shown to them hold. */
const textsWithin = ({ shown, state, now }: KnownCase): readonly VaultId[] => {
  const { applications: known } = state(now) as Applications;
  // Another process may count them only.
  const applications = Array.isArray(known) ? (known as NonNullable<Applications['applications']>) : [];
  const told = shown.flatMap(({ data }) => sealedIn(data).map(({ vault }) => vault));
  return [...new Set([...applications.flatMap(({ statement }) => statement ?? []), ...told])];
};

/** Those of the personal texts asked for that a reader of the case may read, by their id in the vault; texts of erased people are absent. That they were read is taken down. */
export const readableTexts = async (
  vault: Vault,
  known: KnownCase,
  wanted: Iterable<string>,
): Promise<ReadonlyMap<VaultId, string>> => {
  const asked = new Set(wanted);
  const ids = asked.size ? textsWithin(known).filter((id) => asked.has(id)) : [];
  if (!ids.length) return new Map<VaultId, string>();
  const texts = await vault.read(ids);
  noteTexts(known, known.shown, texts);
  noteDeeper(known, texts);
  return texts;
};
