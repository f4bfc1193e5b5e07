import { monthNamed } from '../../../kernel/month-names.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import type { Detector } from '../detector.js';

/** A date in the register that could be a day of a month or a month of a year: a month of a year it is, and other dates may bear that out (E78, document 003, line 8). */
export const ambiguousDate: Detector = ({ fields, metadata: { approvedOn, history } }) =>
  fields.flatMap(({ label, value, line }) => {
    const [, name, number] = /^(\p{L}+)\.? (\d\d)$/u.exec(value.trim()) ?? [];
    const read = name && monthNamed(name) && Number(number) <= 31 ? parsePartialDate(value) : undefined;
    if (!read) return [];
    const others = [...(approvedOn ? [{ date: approvedOn.is, lines: approvedOn.lines }] : []), ...history];
    const agree = others.filter(({ date }) => date?.value.startsWith(read.value)).flatMap(({ lines }) => lines);
    return [
      { lines: [line, ...agree], apart: label, facts: { field: label, read: read.value, agreeing: agree.length } },
    ];
  });
