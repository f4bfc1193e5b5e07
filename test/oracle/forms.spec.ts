import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { grid as authority } from '../domain/internal-post/authority.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import { situations } from '../domain/internal-post/situations.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { setClock } from '../gateway/roles.js';
import { seeded } from '../gateway/seed.js';
import { humanCommands } from '../web/drawn-form.js';
import type { HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { letterOf, visitorOf, type Visitor } from './ask.js';
import { commandAskers, withCommandAskers, withRecused } from '../gateway/command-askers.js';
import { tries } from './command-forms.js';
import { grid } from './grid.js';

const table = grid<string, string>(authority);
const applicants: readonly string[] = ['ada', 'ben-as-all'];
/** What the form itself is answered to whom the command is refused: why they may not, or as of what is not there. */
const formShown = (type: HumanCommand, asker: string, cell: string, stream: string): readonly string[] => {
  // HR of any school may begin; for which school they say in the form.
  if (type === 'RequestPost' && asker === 'HR@birch') return ['y'];
  // They hold the role, and learn that they are out of it when they send; what they see meanwhile is their own part.
  if (cell === 'own-case') return ['-', '.', 'y'];
  if (cell !== '-') return ['-', '.'];
  // What any member of staff might do leads whom it is not offered to what became of their application, or to the advert.
  const led = applicants.includes(asker) ? 'to /applications' : `to /posts/${stream}`;
  return ['-', '.', 'y', '409', ...(internalPost.specs[type]!.by.kind === 'staff' ? [led] : [])];
};

let gateway: Gateway;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  gateway = await startGateway('oracle forms');
  await withCommandAskers(gateway);
  for (const [asker, staff] of Object.entries(commandAskers)) visitors.set(asker, await visitorOf(gateway, staff));
}, 180_000);
afterAll(() => gateway?.close());
const events = async (): Promise<number> =>
  (await gateway.engine.store.pool.query<{ n: number }>('select count(*)::int as n from events')).rows[0]!.n;

describe.each(humanCommands)('The form of %s', (type) => {
  test('is for those whom the table of authority allows; whoever else sends it, whole and with a valid token, changes nothing', async () => {
    await setClock(gateway, situations[inPlace[type]].at as Parameters<typeof setClock>[1]);
    const stream = inPlace[type] === 'NotRequested' ? ('' as StreamId) : await seeded(gateway, withRecused(type));
    const before = await events();
    const allowed: string[] = [];
    const wrong: string[] = [];
    for (const [asker, staff] of Object.entries(commandAskers)) {
      const cell = table[type]![asker]!;
      if (cell === 'yes') allowed.push(asker);
      if (cell === 'yes' || cell === 'AlreadyAgreed') continue;
      const { form } = await tries(gateway, visitors.get(asker)!, staff, [type, stream]);
      const shown = letterOf(form);
      if (!formShown(type, asker, cell, stream).includes(shown)) wrong.push(`${asker}, ${cell}: ${shown}`);
    }
    expect([wrong, await events()]).toEqual([[], before]);
    // The same form from somebody who may give it is taken: it was not the answers that were wrong.
    const [asker = ''] = allowed;
    const { page, check } = await tries(gateway, visitors.get(asker)!, commandAskers[asker]!, [type, stream]);
    expect([asker, page.status, check.status, (await events()) > before]).toEqual([
      asker,
      303,
      expect.anything(),
      true,
    ]);
  });
});

test('Every command that people give by a form has a row in the table of authority', () => {
  expect(humanCommands.filter((type) => !table[type])).toEqual([]);
});
