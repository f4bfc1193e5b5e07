import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StaffId } from '#libs/kernel/index.js';
import { valueAt, withValue } from '../../apps/gateway/web/forms/at-path.js';
import type { Found } from '../../apps/gateway/web/forms/kind.js';
import { readAll, writeAll } from '../../apps/gateway/web/forms/questions.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import { fieldsIn } from './form-in.js';
import { html } from './drawn-page.js';
import { answered, type Answered } from './some-question.js';

const valuesOf = ({ question, value, beside }: Answered) => ({ ...withValue({}, question.name, value), ...beside });
/** Whoever was chosen before is among those shown. */
const foundFor = ({ question, value }: Answered): ReadonlyMap<string, Found> =>
  question.kind === 'person'
    ? new Map([[question.name, { people: [{ id: value as StaffId, name: 'Priya Shah', school: '' }], more: false }]])
    : new Map();

describe('What is drawn of a question', () => {
  test('posts back the very value that it was drawn with', () => {
    fc.assert(
      fc.property(answered, (one) => {
        const typed = writeAll([one.question], valuesOf(one));
        const posted = fieldsIn(html([one.question], typed, { found: foundFor(one) })) as Posted;
        const { value, wrong } = readAll([one.question], posted);
        expect(wrong).toEqual([]);
        expect(valueAt(value, one.question.name)).toEqual(one.value);
        expect(value).toEqual(valuesOf(one));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps exactly what was typed, however wrong it is', () => {
    const kinds = ['line', 'text', 'number', 'lines'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.string().map((text) => text.replace(/^\n+|[\r\0]/g, '')),
        (kind, typed) => {
          // prettier-ignore
          const question = { kind, name: 'a', label: 'A' } as const;
          expect(fieldsIn(html([question], { a: typed }))['a']).toBe(typed);
        },
      ),
    );
    const day = { 'on-day': '31', 'on-month': 'Febuary', 'on-year': '26' };
    expect(fieldsIn(html([{ kind: 'day', name: 'on', label: 'Day' }], day))).toEqual(day);
    const moment = { ...day, 'on-time': 'half nine' };
    expect(fieldsIn(html([{ kind: 'moment', name: 'on', label: 'Day' }], moment))).toEqual(moment);
  });

  test('never lets words become markup', () => {
    fc.assert(
      fc.property(answered, (one) => {
        const nasty = '<img src=x onerror=alert(1)>';
        const question = { ...one.question, label: nasty, hint: nasty };
        const drawn = html([question], writeAll([question], valuesOf(one)), { errors: { [question.name]: nasty } });
        expect(drawn).not.toContain('<img');
      }),
      { numRuns: 60 },
    );
  });

  test('gives every field a label, and every id once', () => {
    fc.assert(
      fc.property(answered, (one) => {
        const drawn = html([one.question], writeAll([one.question], valuesOf(one)), { found: foundFor(one) });
        const ids = [...drawn.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const labels = new Set([...drawn.matchAll(/<label[^>]*\sfor="([^"]+)"/g)].map(([, id]) => id));
        const fields = [...drawn.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].filter(([tag]) => !tag.includes('type="hidden"')); // prettier-ignore
        for (const [tag] of fields) expect(labels).toContain(/\sid="([^"]+)"/.exec(tag)?.[1]);
      }),
      { numRuns: 100 },
    );
  });

  test('says what is wrong at the very field, and that something may be left out', () => {
    const reason = { kind: 'text', name: 'reason', label: 'Reason', optional: true } as const;
    const drawn = html([reason], {}, { errors: { reason: 'Enter the reason' } });
    expect(drawn).toContain('Reason (optional)');
    expect(drawn).toMatch(/id="reason-error"[\s\S]*Enter the reason/);
    expect(drawn).toMatch(/<textarea[^>]*aria-describedby="reason-error"/);
  });

  test('is the heading of its page where it is its only question and says the same', () => {
    const question = { kind: 'line', name: 'title', label: 'Title of the post' } as const;
    expect(html([question], {}, { title: 'Title of the post' })).toMatch(/<h1[\s\S]*Title of the post[\s\S]*<\/h1>/);
    expect(html([question], {}, { title: 'The post' })).not.toContain('<h1');
  });
});
