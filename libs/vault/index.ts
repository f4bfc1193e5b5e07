export { vaultKey } from './master-key.js';
export type { DocumentBytes, DocumentRow, SubjectKey, Vault, VaultRow } from './types.js';
export { openVault } from './vault.js';
