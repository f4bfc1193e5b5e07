import { createOwnerPool } from '#libs/event-store/index.js';
import type { Gateway } from '../gateway/gateway.js';

const tables = [
  'events',
  'commands',
  'cases',
  'tasks',
  'notices',
  'vault_items',
  'vault_documents',
  'form_drafts',
  'operations_log',
  'people_imports',
  'role_grants',
  'world',
];
/** How many rows there are of all that a person could change by asking. */
export const counts = async ({ databaseUrl }: Gateway): Promise<Readonly<Record<string, number>>> => {
  const owner = createOwnerPool(databaseUrl);
  const sums = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const { rows } = await owner.query<Record<string, number>>(
    `select ${sums.join(', ')}, (select coalesce(max(version), 0)::int from cases) as latest`,
  );
  await owner.end();
  return rows[0]!;
};
