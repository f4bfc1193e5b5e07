import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { findCommand } from './find-command.js';
import type { Launch } from './launch.js';

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const accountNamed = (name: string): Account | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

/** Who Postgres runs as: nobody special, or, for root (which it refuses), the data's owner, `postgres` or `nobody`. */
export const postgresAccount = (data: string): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existsSync(data) ? statSync(data) : undefined;
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (account) return account;
  throw new Error(
    'Postgres refuses to run as root. Run this as another user, or create one: useradd --system postgres',
  );
};

// Below a folder that only root may enter (as /root), the account may look through folders and nothing else.
const capable = ({ uid, gid }: Account, capability: string, launch: Launch): Launch => ({
  ...launch,
  command: findCommand('setpriv') ?? 'setpriv',
  args: [
    ...['--reuid', String(uid), '--regid', String(gid), '--clear-groups'],
    // Without this bit, access() would ignore the capability, and initdb asks access() about its own binary.
    ...['--securebits', '+no_setuid_fixup'],
    ...['--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`, launch.command, ...launch.args],
  ],
});

const runs = (launch: Launch): boolean => {
  const { uid, gid } = launch;
  const as = uid === undefined || gid === undefined ? {} : { uid, gid };
  return spawnSync(launch.command, launch.args, { cwd: '/', stdio: 'ignore', ...as }).status === 0;
};

/** Answers how `account` can run the program `binary` on its folder `data`; throws what to do when it may not. */
export const runnerFor = (account: Account | undefined, binary: string, data: string): ((launch: Launch) => Launch) => {
  if (account === undefined) return (launch) => launch;
  const probe = { command: '/bin/sh', args: ['-c', '"$0" --version && cd "$1"', binary, data] };
  const ways = [
    (launch: Launch) => ({ ...launch, ...account }),
    (launch: Launch) => capable(account, 'dac_read_search', launch),
    (launch: Launch) => capable(account, 'dac_override', launch),
  ];
  const way = ways.find((candidate) => runs(candidate(probe)));
  if (way) return way;
  throw new Error(
    `Postgres runs as user ${account.uid}, who may not run ${binary} or may not enter ${data}. Clone to a folder that every user may enter (as /opt or /srv), or do not run this as root.`,
  );
};
