import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';

export type Ran = Readonly<{ code: number | null; out: string; err: string }>;

/** Runs a built script to its end. */
export const ran = async (path: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> => {
  const child = spawn(process.execPath, [join(checkout, path), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
};

/** The same, answering what it printed; throws when it failed. */
export const runScript = async (path: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> => {
  const { code, out, err } = await ran(path, args, env);
  if (code !== 0) throw new Error(`${path} ended with ${code}: ${err || out}`);
  return out;
};
