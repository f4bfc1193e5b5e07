import { randomUUID } from 'node:crypto';
import type { Connection } from '../../event-store/pool.js';
import type { StaffId, VaultId } from '../../kernel/index.js';
import type { Vault, VaultRow } from '../../vault/index.js';
import type { Row } from './sheets.js';

const personal = [
  ['name', 'name_vault_id'],
  ['email', 'email_vault_id'],
] as const;

/**
 * Puts names and addresses into the vault, and answers the rows as the table keeps them: with ids of the vault instead.
 * A person who was erased stays erased, whatever the file says. `keepOld`: what was there before stays in the vault, for an undo.
 */
export const sealNames = async (
  client: Connection,
  vault: Vault,
  existing: ReadonlyMap<string, Row>,
  rows: readonly Readonly<{ key: string; row: Row }>[],
  { keepOld = false }: Readonly<{ keepOld?: boolean }> = {},
): Promise<readonly Row[]> => {
  const there = rows.map(({ key }) => existing.get(key)).filter((row) => row !== undefined);
  const texts = await vault.read(
    there.flatMap((row) => personal.map(([, column]) => row[column] as VaultId)),
    client,
  );
  const isErased = (old: Row | undefined) => old !== undefined && !texts.has(old['name_vault_id'] as VaultId);
  const living = rows.filter(({ key }) => !isErased(existing.get(key))).map(({ row }) => row['staff_id'] as StaffId);
  const keys = await vault.subjectKeys(client, living);
  const items: VaultRow[] = [];
  const stale: VaultId[] = [];

  const sealed = rows.map(({ key, row: { name, email, ...rest } }): Row => {
    const old = existing.get(key);
    const subjectKey = keys.get(rest['staff_id'] as StaffId);
    const kept = personal.map(([from, column]) => {
      const text = String(from === 'name' ? name : email);
      const there = old?.[column] as VaultId | undefined;
      if (!subjectKey || (there && texts.get(there) === text)) return [column, there ?? null] as const;
      const id = randomUUID() as string as VaultId;
      items.push(vault.seal(subjectKey, id, text).row);
      if (there && !keepOld) stale.push(there);
      return [column, id] as const;
    });
    return { ...rest, ...Object.fromEntries(kept) };
  });
  await vault.drop(client, stale);
  await vault.put(client, items);
  return sealed;
};
