import { proxySinks, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';
import type { Known } from '../../../workflows/contract.js';

export interface ObserverSinks extends Sinks {
  observer: { known(known: Known): void };
}
const { observer } = proxySinks<ObserverSinks>();

type Handlers = Readonly<{ queryHandlers: ReadonlyMap<string, Readonly<{ handler: () => Known }>> }>;
const handlers = (): Handlers => (globalThis as unknown as { __TEMPORAL_ACTIVATOR__: Handlers }).__TEMPORAL_ACTIVATOR__;

/** Bundled with a workflow that is replayed: asks its query after each step, as no query reaches a replay. */
export const interceptors = (): WorkflowInterceptors => ({
  internals: [
    {
      concludeActivation: (input, next) => {
        const known = handlers().queryHandlers.get('known')?.handler();
        if (known) observer.known(known);
        return next(input);
      },
    },
  ],
});
