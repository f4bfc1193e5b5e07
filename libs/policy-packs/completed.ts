import type { Held } from './calendar-rules.js';
import type { Rules } from './rules.js';
import type { PackFile } from './schema.js';
import { silent } from './silent.js';

/** The rules of a file with the days by which it counts. */
export type Counting = Omit<PackFile['rules'], 'calendar'> & Readonly<{ calendar?: Held }>;

/** The rules of a file, and what holds where it is silent; still with their sources. */
export const completed = ({
  internalPost,
  secondment,
  actingUp,
  absence,
  ldp,
  resignation,
  ruleSets,
  policies,
  calendar,
}: Counting) => ({
  internalPost: {
    ...silent.internalPost,
    ...internalPost,
    advert: { ...silent.internalPost.advert, ...internalPost.advert },
    sift: { ...silent.internalPost.sift, ...internalPost.sift },
  },
  secondment: secondment ?? silent.secondment,
  actingUp: actingUp ?? silent.actingUp,
  absence: absence ?? silent.absence,
  ldp: ldp ?? silent.ldp,
  resignation: resignation ?? silent.resignation,
  ruleSets: ruleSets ?? silent.ruleSets,
  policies: {
    ...silent.policies,
    ...policies,
    meeting: { ...silent.policies.meeting, ...policies?.meeting },
  },
  calendar: calendar ?? silent.calendar,
});

type Unsourced<T> = T extends { value: infer V; source: string } ? V : { [K in keyof T]: Unsourced<T[K]> };
const unsourced = <T extends object>(node: T): Unsourced<T> =>
  ('source' in node && 'value' in node
    ? node.value
    : Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, unsourced(child as object)]),
      )) as Unsourced<T>;

/** The rules without their sources; fails to compile when the schema and Rules part. */
export const rulesOf = (rules: Counting): Rules => unsourced(completed(rules));
