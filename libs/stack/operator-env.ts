import { homeFrom } from './paths.js';
import { readyEnv } from './running.js';

/**
 * What a command of the operator is told: its own variables, or those of the running stack of this checkout when it names no
 * database. Throws what to do when there is neither.
 */
export const operatorEnv = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv & { DATABASE_URL: string } => {
  const told = env['DATABASE_URL'] ? env : { ...readyEnv(homeFrom(env)), ...env };
  const { DATABASE_URL } = told;
  if (!DATABASE_URL)
    throw new Error(
      'DATABASE_URL is not set and no stack runs here. Give the address of the event store, or run bin/start.',
    );
  return { ...told, DATABASE_URL };
};
