import { casesStandingActivity, type CasesStandingDeps } from './cases-standing.js';
import { namingFaults } from './faults.js';
import { loadStreamActivity, type LoadStreamDeps } from './load-stream.js';
import { notifyActivity, type NotifyDeps } from './notify.js';
import { runCommandActivity, type RunCommandDeps } from './run-command.js';
import type { Activities } from './types.js';

/** Everything that a worker registers. */
export const activities = (deps: LoadStreamDeps & NotifyDeps & RunCommandDeps & CasesStandingDeps): Activities => ({
  loadStream: namingFaults(loadStreamActivity(deps)),
  runCommand: namingFaults(runCommandActivity(deps)),
  notify: namingFaults(notifyActivity(deps)),
  casesStanding: namingFaults(casesStandingActivity(deps)),
});
