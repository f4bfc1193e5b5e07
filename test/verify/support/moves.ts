import { casesOf, type Cases } from '#libs/verify/moves/cases.js';
import { instant, type AnyMessage, type StreamId } from '#libs/kernel/index.js';
import { linkFaults } from '#libs/verify/moves/links.js';
import { postFaults } from '#libs/verify/moves/posts.js';
import { secondmentFaults, strayFaults } from '#libs/verify/moves/secondments.js';

type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;

/** What the log of a small trust comes to, as verify folds it. */
export const casesIn = ({ log }: Readonly<{ log: readonly Logged[] }>): Cases => {
  const streams = new Map<StreamId, { event: AnyMessage; at: ReturnType<typeof instant> }[]>();
  for (const { stream, event, at } of log) {
    const told = { event, at: instant(at || '2020-01-01T00:00:00Z') };
    streams.set(stream, [...(streams.get(stream) ?? []), told]);
  }
  return casesOf(streams);
};
const checks = { posts: postFaults, secondments: secondmentFaults, links: linkFaults, strays: strayFaults };
/** What is wrong with them, a line for each finding. */
export const wrongIn = (cases: Cases, ...which: readonly (keyof typeof checks)[]): readonly string[] =>
  which.flatMap((one) => checks[one](cases).map(({ subject, what }) => `${subject}: ${what}`));
