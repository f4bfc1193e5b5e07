import type { StreamId } from '#libs/kernel/index.js';
import type { Answer, Visitor } from './ask.js';
import type { Cases, State } from './cases.js';
import { askers, type Asker } from './people.js';

/** One asking: who asked for what, of which case where of one, and what came of it. */
export type Asked = Readonly<{ asker: Asker; state?: State; route: string; address: string; answer: Answer }>;
export type Visitors = Readonly<Record<Asker, Visitor>>;
type Wanted = Readonly<{ route: string; address: string; state?: State }>;

/** An address of a route of a case. */
export const addressFor = (route: string, { stream, files }: Cases[State]): string =>
  route
    .replace(':id', stream)
    .replace(':case', stream)
    .replace(':application', 'app-of-ada')
    .replace(':document', files.cv);

const none = '00000000-0000-4000-8000-000000000000';
/** Where there is no case. */
export const nothingThere: Cases[State] = {
  stream: `internal-post-${none}` as StreamId,
  files: { cv: none, filed: none },
};

const atOnce = 4;
/** Everybody asks for everything; each one thing after the other, a few people at once. */
export const walk = async (visitors: Visitors, wanted: readonly Wanted[], by = askers): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  const waiting = [...by];
  const next = async (): Promise<void> => {
    for (let asker = waiting.shift(); asker; asker = waiting.shift())
      for (const one of wanted) asked.push({ ...one, asker, answer: await visitors[asker].get(one.address) });
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return asked;
};
