import { z } from 'zod';
import { hash, line, partialDate } from '../fields.js';

const lineNo = z.int().min(1).max(1_000_000);
const lines = z.array(lineNo).max(500);
const printed = <T extends z.ZodType>(value: T) => z.strictObject({ value, lines }).optional();

export const metadata = z.strictObject({
  status: z.enum(['draft', 'approved', 'unknown']),
  version: line(40).optional(),
  policyDate: printed(partialDate),
  reviewDate: printed(partialDate),
  approvedOn: printed(partialDate),
  /** A document may state more than a register takes from people. */
  statedMonths: printed(z.int().min(1).max(1200)),
  history: z
    .array(
      z.strictObject({
        version: line(40),
        date: partialDate.optional(),
        class: z.enum(['editorial', 'unknown']).optional(),
        lines,
      }),
    )
    .max(200),
});
export const clauseField = z.strictObject({
  id: line(300),
  /** Nothing above the first heading. */
  heading: line(500).or(z.literal('')),
  path: z.array(line(500)).max(20),
  from: lineNo,
  to: lineNo,
  hash,
});
export const findingField = z.strictObject({
  id: line(200),
  kind: line(100),
  severity: z.enum(['contradiction', 'hole', 'notice']),
  lines,
  page: lineNo.optional(),
  facts: z.record(line(60), z.union([line(500), z.number()])),
});
