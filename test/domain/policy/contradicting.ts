import * as its from './histories.js';
import { playing } from './world.js';

const month = (value: string, line: number) => ({ value: { precision: 'month', value }, lines: [line] });
const finding = { id: 'cadence', kind: 'cadence-contradiction', severity: 'contradiction', lines: [10, 91], facts: {} };

/** Approved in July 2022 and printed to be reviewed in July 2024, with a text that says three years. */
export const contradicting = playing(
  its.taken,
  its.readAs(
    {
      approvedOn: month('2022-07', 10),
      reviewDate: month('2024-07', 10),
      statedMonths: { value: 36, lines: [91] },
    },
    [finding],
  ),
);
