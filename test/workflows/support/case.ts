import { afterAll, beforeAll } from '@jest/globals';
import { startEngine, type Engine } from './engine.js';

export { aCase } from './a-case.js';

/** One engine for the tests of a file that follow another process than the internal post. */
export const useEngineOf = (process: string): { readonly engine: Engine } => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await startEngine(undefined, process);
  });
  afterAll(() => engine?.stop());
  return {
    get engine() {
      if (!engine) throw new Error('The engine starts before the first test, not before the file.');
      return engine;
    },
  };
};
