import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type Logger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const here = import.meta.url;
const fromSource = here.endsWith('.ts');
const workflowsPath = fileURLToPath(new URL(`../../../workflows/index.${fromSource ? 'ts' : 'js'}`, here));

/** Where the build leaves the bundle: `dist/workflow-bundle.js`. */
export const bundlePath = fileURLToPath(new URL('../../../workflow-bundle.js', here));

/** Bundles the workflows, or those of another entry file; `#libs/*` resolve to source when run from source. */
export const bundleWorkflows = (
  options: { entry?: string; logger?: Logger } = {},
): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: options.entry ?? workflowsPath,
    ...(options.logger && { logger: options.logger }),
    webpackConfigHook: (config) =>
      fromSource ? { ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } } : config,
  });

/** What a worker runs: the prebuilt bundle, or one made now. */
export const workflowBundle = async (logger: Logger): Promise<{ codePath: string } | WorkflowBundleWithSourceMap> =>
  !fromSource && existsSync(bundlePath) ? { codePath: bundlePath } : bundleWorkflows({ logger });
