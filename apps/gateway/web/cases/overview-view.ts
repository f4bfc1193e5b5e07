import { stepsOf } from '#libs/case-file/steps-of.js';
import { warningText } from '#libs/words/policy/warnings.js';
import type { Engine } from '../../engine.js';
import { policyWarnings } from '../../queries/policy-warnings.js';
import { overviewOf } from '../processes/overviews.js';
import type { CasePage } from './case-page.js';
import { caseTasks } from './case-tasks.js';
import { offeredCommands } from './offered-commands.js';
import { stepList } from './step-list.js';

/** Where a case stands, what the reader can do, and what its process shows of it. */
export const overviewView = async (engine: Engine, page: CasePage) => {
  const { known } = page;
  const { template, own, view } = overviewOf(known.process.name);
  const tasks = caseTasks(page);
  const warned = page.moment.past ? [] : await policyWarnings(engine, known, page.at);
  return {
    stepsTitle: stepsOf(known.process.name).title,
    steps: stepList(page),
    warnings: warned.map((one) => warningText(one, known.now.pack!)),
    mine: tasks.filter(({ mine }) => mine),
    late: tasks.filter(({ late }) => late),
    commands: offeredCommands(engine, page),
    download: known.view === 'whole' ? `/cases/${known.stream}/case.json` : undefined,
    overview: { template, own },
    ...(await view(engine, page)),
  };
};
