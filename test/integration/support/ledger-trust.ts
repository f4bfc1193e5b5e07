import { randomUUID } from 'node:crypto';
import { startedStream } from '#libs/commands/ids.js';
import { commandRunner } from '#libs/commands/run-command.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import { watchDirectory, type WatchedDirectory } from '#libs/directory/index.js';
import { post } from '#libs/domain/assignment/index.js';
import { createOwnerPool, openStore, type EventStore, type Pool } from '#libs/event-store/index.js';
import { migrate } from '#libs/event-store/migrate.js';
import type { AssignmentId, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import { rebuild, type RebuildOptions } from '#libs/read-models/rebuild.js';
import { openVault } from '#libs/vault/index.js';
import { as, masterKey } from '../../support/engine.js';
import { testPack } from '../../support/pack.js';
import { ada, ash, ben, dev, headOfAsh, hr } from '../../support/people.js';
import { freshDatabase } from '../../support/services.js';
import { leave } from './leave.js';

const processOf = (stream: string) =>
  stream.startsWith('post-') ? post : stream.startsWith('leave-') ? leave : undefined;
const upcastersOf = () => ({});

const directorySql = `
  insert into schools values ('${ash}', 'Ash', 'Suffolk', 'primary', '1999-09-01');
  insert into staff select s, s || '-name', s || '-mail', 'permanent', 1, '2010-01-01', null from unnest(array['${[hr, headOfAsh, dev, ada, ben].join("','")}']) s;
  insert into employments select staff_id, '${ash}', '2010-01-01', null from staff;
  insert into role_grants values ('${hr}', 'HR', null, '2010-01-01', null), ('${headOfAsh}', 'Head', '${ash}', '2015-09-01', null);`;

export type Assigned = Readonly<{ from: string; to?: string; basis?: 'substantive' | 'cover' }>;
export type LedgerTrust = Readonly<{
  store: EventStore;
  owner: Pool;
  directory: WatchedDirectory;
  another: () => RunCommand;
  give: (by: StaffId, stream: StreamId, type: string, data?: object, run?: RunCommand) => Promise<CommandAnswer>;
  establish: (more?: object) => Promise<PostId>;
  assign: (post: PostId, staff: StaffId, days: Assigned) => Promise<AssignmentId>;
  begin: (type: string, data: object) => Promise<StreamId>;
  rebuild: (options?: Pick<RebuildOptions, 'progress' | 'models'>) => ReturnType<typeof rebuild>;
  world: () => Promise<number>;
  close: () => Promise<void>;
}>;

export const streamOf = (id: PostId): StreamId => id as string as StreamId;

/** The real store and the real directory over one school, whose posts are in the ledger. */
export const ledgerTrust = async (name: string): Promise<LedgerTrust> => {
  const url = await freshDatabase(name);
  await migrate(url);
  const store = await openStore({ databaseUrl: url, upcastersOf, maxConnections: 20 });
  const owner = createOwnerPool(url);
  await owner.query(directorySql);
  const directory = await watchDirectory(store.pool);
  const vault = openVault({ pool: store.pool, key: masterKey });
  const another = () =>
    commandRunner({ store, vault, processOf, directory, packs: { current: () => testPack, get: () => testPack } });
  const first = another();
  const give: LedgerTrust['give'] = (by, stream, type, data = {}, run = first) => as(run, by)(stream, { type, data });
  const accepted = async (stream: StreamId, type: string, data: object) => {
    const answer = await give(hr, stream, type, data);
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
    return answer.events[0]!.event.data as Readonly<Record<string, unknown>>;
  };
  return {
    store,
    owner,
    directory,
    another,
    give,
    establish: async (more = {}) => {
      const stream = startedStream('post', hr, randomUUID());
      const plain = { title: 'Headteacher', school: ash, role: 'Head', management: true, teaching: false };
      await accepted(stream, 'EstablishPost', { ...plain, from: '2015-09-01', ...more });
      return stream as string as PostId;
    },
    assign: async (id, staff, { basis = 'substantive', ...days }) =>
      (await accepted(streamOf(id), 'AssignHolder', { staff, basis, ...days }))['assignment'] as AssignmentId,
    begin: async (type, data) => {
      const stream = startedStream('leave', hr, randomUUID());
      await accepted(stream, type, data);
      return stream;
    },
    rebuild: (options = {}) => rebuild({ owner, processOf, upcastersOf, ...options }),
    world: async () => (await store.world()).version,
    close: async () => {
      await directory.stop();
      await Promise.all([store.close(), owner.end()]);
    },
  };
};
