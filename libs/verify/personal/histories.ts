import type { WorkflowEngine } from '../workflow-engine.js';
import type { Piece } from './database.js';

/** All texts of a history, payloads decoded. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('utf8')];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
};

/** The history of every running workflow. */
export async function* historyPieces(engine: WorkflowEngine): AsyncGenerator<readonly Piece[]> {
  for await (const id of engine.running()) {
    const text = textsIn(await engine.history(id)).join('\n');
    const repair = `Correct the event or the command, then: temporal workflow delete --workflow-id ${id} (the worker starts it again from the log)`;
    yield [{ place: `workflow ${id}`, text, repair }];
  }
}
