import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresBinaries } from './postgres-binaries.js';
import { run } from './run.js';
import { postgresAccount, runnerFor } from './unprivileged.js';

/** Makes the data folder `data` of a new cluster whose superuser is `understudy`; does nothing when it is there. */
export const createCluster = async (home: string, data: string, password: string): Promise<void> => {
  if (existsSync(data)) return;
  const account = postgresAccount(data);
  const { initdb } = postgresBinaries();
  const fresh = `${data}.new`;
  const passwordFile = join(dirname(data), 'initdb.password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of account ? [fresh, passwordFile] : []) chownSync(path, account?.uid ?? 0, account?.gid ?? 0);
  const args = [
    ...[`--pgdata=${fresh}`, '--username=understudy', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    // Sorting that no system library can change under the data.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ];
  try {
    await run({
      doing: 'Creating the Postgres data folder',
      home,
      log: 'postgres-create',
      cwd: '/',
      ...runnerFor(account, initdb, fresh)({ command: initdb, args }),
      otherwise: `Put right what it names (often a full disk), then start again.`,
    });
    // A folder under this name is whole: an initdb that was killed leaves only the other one.
    renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
};
