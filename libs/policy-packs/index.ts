export { loadPacks, shippedPacks, type Packs } from './load-packs.js';
export type { LoadedPack } from './read-pack.js';
export type * from './rules.js';
