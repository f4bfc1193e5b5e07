import { afterAll, beforeAll } from '@jest/globals';
import { startEngine, type Engine } from './engine.js';
import { trust, type Trust } from './trust.js';

/** One engine for the tests of a file, and a fresh trust with one stream for each. */
export const useEngine = (): { readonly engine: Engine; aTrust(stream: string): Trust } => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine?.stop());
  return {
    get engine() {
      if (!engine) throw new Error('The engine starts before the first test, not before the file.');
      return engine;
    },
    aTrust: (stream) => trust(stream, engine!.clock),
  };
};
