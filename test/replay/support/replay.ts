import { fileURLToPath } from 'node:url';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Worker,
  type InjectedSinks,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import type { Known, Told } from '../../../workflows/contract.js';
import { fromPlain } from './history-text.js';
import type { ObserverSinks } from './observer.js';

const here = import.meta.url;
const extension = here.endsWith('.ts') ? 'ts' : 'js';
const path = (relative: string) => fileURLToPath(new URL(`${relative}.${extension}`, here));
const quiet = new DefaultLogger('ERROR', () => undefined);

/** One run of a workflow as it was recorded, and the stream that it followed. */
export type Recording = Readonly<{
  scenario: string;
  workflowId: string;
  /** The stream as it was when the recording was made. */
  events: readonly Told[];
  /** How far this run knew it at its end. */
  version: number;
  history: unknown;
}>;
export type Replayed = Readonly<{ known: Known<InternalPostCase> | undefined; error: Error | undefined }>;

/** Today's workflows with an observer; or an entry file of the tests, or with one module in another's place. */
export const observedBundle = (
  options: { entry?: string; replace?: Readonly<Record<string, string>> } = {},
): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: path(options.entry ? `../${options.entry}` : '../../../workflows/index'),
    workflowInterceptorModules: [path('./observer')],
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        ...(extension === 'ts' && { conditionNames: ['source', '...'] }),
        alias: {
          ...(config.resolve?.alias as Record<string, string>),
          ...Object.fromEntries(
            Object.entries(options.replace ?? {}).map(([module, by]) => [module, path(`../${by}`)]),
          ),
        },
      },
    }),
  });

/** Replays a history against a bundle; answers what the workflow knew at its end, and what did not fit. */
export const replay = async (
  workflowBundle: WorkflowBundleWithSourceMap,
  { workflowId, history }: Pick<Recording, 'workflowId' | 'history'>,
): Promise<Replayed> => {
  let known: Known | undefined;
  const sinks: InjectedSinks<ObserverSinks> = {
    observer: { known: { fn: (_, now) => void (known = now), callDuringReplay: true } },
  };
  let error: Error | undefined;
  for await (const result of Worker.runReplayHistories({ workflowBundle, sinks }, [
    { workflowId, history: fromPlain(history) },
  ]))
    error = result.error;
  return { known: known as Known<InternalPostCase> | undefined, error };
};
