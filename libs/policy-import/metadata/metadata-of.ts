import { comparePartialDates, parsePartialDate, type PartialDate } from '../../kernel/partial-date.js';
import type { Line } from '../document/line.js';
import type { Hit } from '../document/passages.js';
import { bodyNamed } from './bodies.js';
import { cadencesSaid } from './cadence.js';
import type { Field } from './fields.js';
import { historyOf } from './history.js';
import type { Label } from './labels.js';
import { linkedOf } from './linked.js';
import type { Body, PolicyMetadata, Said } from './metadata.js';
import { datedDays } from './programme-dates.js';
import { statusOf } from './status.js';
import { titleOf, trustOf } from './title.js';

type Find = (pattern: RegExp) => readonly Hit[];

/** The different values of a field, each with all lines that print it. */
const saidOf = <T>(
  fields: readonly Field[],
  label: Label,
  read: (value: string) => T | undefined,
): readonly Said<T>[] => {
  const found = new Map<string, { is: T; lines: number[] }>();
  for (const field of fields.filter((one) => one.label === label)) {
    const is = read(field.value);
    if (is === undefined) continue;
    const one = found.get(JSON.stringify(is)) ?? { is, lines: [] };
    one.lines.push(field.line);
    found.set(JSON.stringify(is), one);
  }
  return [...found.values()];
};
const some = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, T>);

/** A date above the first section that nothing labels: at the end of the title (`… – September 2009`). */
const titleDate = (lines: readonly Line[]): Said<PartialDate> | undefined => {
  const head = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'running').slice(0, 3);
  for (const { plain, no } of head) {
    const printed = /(?:\b\p{Lu}\p{Ll}+ )?\b(?:19|20)\d\d$/u.exec(plain)?.[0];
    const is =
      printed && plain.split(/\s+/).length <= 14
        ? (parsePartialDate(printed) ?? parsePartialDate(printed.slice(-4)))
        : undefined;
    if (is) return { is, lines: [no] };
  }
  return undefined;
};
const monitoring =
  /\bmonitored by ([^.;]{3,120})|\bmonitored through ([^.;]{3,120})|\bfeedback [^.;]{0,80}?through ([^.;]{3,120})/i;
const monitored = (find: Find, fields: readonly Field[]): Said<Body> | undefined => {
  const field = fields.find(({ label }) => label === 'monitoredBy');
  if (field) return { is: bodyNamed(field.value), lines: [field.line] };
  const hit = find(monitoring)[0];
  return hit && { is: bodyNamed(hit.match.slice(1).find(Boolean) ?? ''), lines: [hit.line] };
};
const authorising = /\bpolicy (?:was|is) (?:approved|adopted|authorised) by ([^.;]{3,80})/i;

/** Reads what a policy says of itself: its registers first, then its text. */
export const metadataOf = (lines: readonly Line[], find: Find, fields: readonly Field[]): PolicyMetadata => {
  const cadences = cadencesSaid(find, fields);
  const title = titleOf(lines, fields);
  const reviewDates = saidOf(fields, 'reviewDate', parsePartialDate);
  const inText = find(authorising).map(({ match, line }): Said<Body> => ({
    is: bodyNamed(match[1] ?? ''),
    lines: [line],
  }));
  const owner = fields.filter(({ label }) => label === 'owner').map(({ line }) => line);
  return {
    ...some('title', title),
    ...some('trust', trustOf(lines, fields)),
    status: statusOf(lines, fields, find),
    ...some('version', saidOf(fields, 'version', (value) => value)[0]),
    ...some('policyDate', saidOf(fields, 'policyDate', parsePartialDate)[0] ?? titleDate(lines)),
    reviewDates,
    ...some('reviewDate', [...reviewDates].sort((a, b) => comparePartialDates(a.is, b.is))[0]),
    ...some('approvedOn', saidOf(fields, 'approvedOn', parsePartialDate)[0]),
    ...some('authoriser', saidOf(fields, 'authoriser', bodyNamed)[0] ?? inText[0]),
    ...some('monitoredBy', monitored(find, fields)),
    ...some('ownerStated', owner.length ? { lines: owner } : undefined),
    ...some('statedCadenceMonths', [...cadences].sort((a, b) => a.is - b.is)[0]),
    cadences,
    history: historyOf(lines),
    linked: linkedOf(find, title?.is),
    programmeDates: datedDays(find)
      .filter(({ yearly }) => !yearly)
      .map(({ date, yearPrinted, line }) => ({ date, yearPrinted, line })),
  };
};
