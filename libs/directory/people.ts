import type { Pool } from '../event-store/pool.js';
import type { StaffId, VaultId } from '../kernel/index.js';
import type { Vault } from '../vault/index.js';

export interface PeopleNames {
  /** Names by person, for a reader who may see them; erased and unknown people are absent. */
  names(ids: readonly StaffId[]): Promise<ReadonlyMap<StaffId, string>>;
  /** E-mail addresses by person, to send to and never to show. */
  emails(ids: readonly StaffId[]): Promise<ReadonlyMap<StaffId, string>>;
}

/** Who people are, out of the vault. */
export const people = (pool: Pool, vault: Vault): PeopleNames => {
  const texts = async (column: 'name_vault_id' | 'email_vault_id', ids: readonly StaffId[]) => {
    const { rows } = await pool.query<{ staff: StaffId; vault: VaultId }>(
      `select staff_id as staff, ${column} as vault from staff where staff_id = any($1)`,
      [[...new Set(ids)]],
    );
    const read = await vault.read(rows.map((row) => row.vault));
    return new Map(rows.flatMap((row) => (read.has(row.vault) ? [[row.staff, read.get(row.vault)!] as const] : [])));
  };
  return { names: (ids) => texts('name_vault_id', ids), emails: (ids) => texts('email_vault_id', ids) };
};
