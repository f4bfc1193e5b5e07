import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actOn } from '../../apps/gateway/web/forms/flow/act-on.js';
import { begun } from '../../apps/gateway/web/forms/list-rows.js';
import { readAll, writeAll } from '../../apps/gateway/web/forms/questions.js';
import type { Posted } from '../../apps/gateway/web/forms/posted.js';
import type { QuestionOf } from '../../apps/gateway/web/forms/types.js';
import { fieldsIn } from './form-in.js';
import { html } from './drawn-page.js';

const criteria: QuestionOf<'rows'> = {
  kind: 'rows',
  name: 'criteria',
  label: 'Criteria',
  item: 'Criterion',
  atLeast: 1,
  atMost: 12,
  fresh: { kind: 'essential' },
  of: [
    { kind: 'line', name: 'text', label: 'What is asked for' },
    { kind: 'one-of', name: 'kind', label: 'Kind', options: ['essential', 'desirable'].map((value) => ({ value, text: value })) }, // prettier-ignore
  ],
};
type Items = readonly Readonly<{ text?: string; kind: string }>[];
const itemsIn = (answers: Posted) => readAll([criteria], answers).value['criteria'] as Items;
const typed = (texts: readonly string[]): Posted =>
  writeAll([criteria], { criteria: texts.map((text) => ({ text, kind: 'desirable' })) });
const press = (answers: Posted, pressed: string) => actOn([criteria], answers, pressed);

describe('A list', () => {
  test('begins with as many rows as it must have, each with what a fresh one begins with', () => {
    const answers = begun([criteria], {});
    expect(itemsIn(answers)).toEqual([{ kind: 'essential' }]);
    expect(begun([criteria], answers)).toBe(answers);
  });

  test('grows by one at its end, and leads there', () => {
    const more = press(typed(['a', 'b']), 'add:criteria')!;
    expect(itemsIn(more.answers)).toEqual([{ text: 'a', kind: 'desirable' }, { text: 'b', kind: 'desirable' }, { kind: 'essential' }]); // prettier-ignore
    expect(more.at).toBe('criteria[2]');
  });

  test('loses the row that was meant, and no other', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const left = press(typed(all), `remove:criteria[${at}]`)!.answers;
        expect(itemsIn(left).map(({ text }) => text)).toEqual(all.filter((_, i) => i !== at));
        expect(Object.keys(left).filter((field) => field.includes(`[${all.length - 1}]`))).toEqual([]);
      }),
    );
  });

  test('never falls below what it must have, nor grows beyond what it may', () => {
    expect(itemsIn(press(typed(['a']), 'remove:criteria[0]')!.answers)).toHaveLength(1);
    const full = typed(Array.from({ length: 12 }, (_, i) => `c${i}`));
    expect(itemsIn(press(full, 'add:criteria')!.answers)).toHaveLength(12);
    expect(html([criteria], full)).not.toContain('Add another');
    expect(html([criteria], typed(['a']))).not.toContain('Remove');
  });

  test('is left alone by buttons of other lists, and of none', () => {
    const answers = typed(['a', 'b']);
    expect(press(answers, 'add:members')?.answers).toBe(answers);
    expect(press(answers, 'remove:criteria[9]')?.answers).toEqual(answers);
    expect(press(answers, 'continue')).toBeUndefined();
  });

  test('says in each button which row it is about, and reads back as it was drawn', () => {
    const drawn = html([criteria], typed(['a', 'b']));
    expect(drawn).toContain('Remove criterion 2');
    expect(drawn).toContain('Add another criterion');
    expect(itemsIn(fieldsIn(drawn) as Posted)).toHaveLength(2);
  });

  test('does not believe how many rows it is said to have', () => {
    expect(itemsIn({ 'criteria-rows': '99999999' })).toEqual([]);
    expect(itemsIn({ 'criteria-rows': '-1' })).toEqual([]);
    expect(itemsIn({ 'criteria-rows': '9999' }).length).toBeLessThanOrEqual(1000);
  });
});
