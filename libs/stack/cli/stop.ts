import { endProcess } from '../end-process.js';
import { homeFrom } from '../paths.js';
import { forgetStarter, starterOf } from '../running.js';
import { stackFrom } from '../stack.js';

const LIMIT_MS = 120_000;

const stopStack = async (): Promise<void> => {
  const home = homeFrom(process.env);
  const starter = starterOf(home);
  if (starter) await endProcess(starter, 'SIGTERM', LIMIT_MS);
  const stack = stackFrom(process.env, console.log);
  const left = stack.rows.flat().filter((service) => service.pid() !== undefined);
  await stack.stop();
  forgetStarter(home);
  const orphans = left.length === 0 ? '' : ` (${left.map(({ name }) => name).join(', ')} had no starter any more)`;
  console.log(starter || left.length > 0 ? `Stopped${orphans}.` : 'Nothing was running.');
};

await stopStack();
