import type { PostId, SchoolId, StaffId, VaultId } from '#libs/kernel/index.js';
import type { PostNamed } from '#libs/read-models/post-ledger/posts.js';
import type { Part } from '../../apps/gateway/web/processes/drawing.js';
import type { Drawing } from '../../apps/gateway/web/processes/secondment/drawing.js';
import type { Told } from '../../apps/gateway/web/processes/secondment/told.js';
import { home, host } from '../domain/secondment/histories.js';
import { thisCase, type World } from '../domain/secondment/world.js';

/** What happened to the secondment of a small trust, told to who sees all of it. */
export const toldOf = (world: World): Told =>
  world.log.filter(({ stream }) => stream === thisCase).map(({ event, at }) => ({ ...event, at })) as unknown as Told;

const posts = new Map([
  [home, { title: 'Deputy Headteacher', school: 'school-ash' as SchoolId, teaching: true }],
  [host, { title: 'Head of School', school: 'school-birch' as SchoolId, teaching: true }],
] as readonly (readonly [PostId, PostNamed])[]);
/** Drawn for somebody who may read every text, which says where it is kept. */
export const drawn = (world: World | Told, me = 'staff-hr', more: Partial<Drawing> = {}): Drawing => ({
  told: 'log' in world ? toldOf(world) : world,
  reader: {
    me: me as StaffId,
    names: { nameOf: (staff) => `<${staff}>`, schoolOf: (school) => `<${school}>` },
  },
  texts: new Map(
    ['reason', 'aim', 'note', 'signatory'].map((name) => [`vault-${name}` as VaultId, `words of ${name}`]),
  ),
  posts,
  ...more,
});
/** A part in lines of text, as somebody would read it. */
export const inLines = ({ facts = [], lines = [], table, text }: Part): readonly string[] => [
  ...facts.map((one) => `${one.label}: ${one.text}`),
  ...lines.map((one) => (typeof one === 'string' ? one : one.text)),
  ...(table?.rows ?? []).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ')),
  ...(text ? [text] : []),
];
