import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { pagesOf } from '../../apps/gateway/web/forms/read-form.js';
import type { FormPage } from '../../apps/gateway/web/forms/types.js';
import { rightPerson } from '../domain/internal-post/commands.js';
import { matrix } from '../domain/internal-post/matrix.js';
import type { SituationName } from '../domain/internal-post/situations.js';
import { drawn, humanCommands, wordsOf } from './drawn-form.js';
import { answersTo } from './filled-form.js';
import { foreign, saidOn } from './said-in-form.js';

const wherever = (type: HumanCommand): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row.get(type)?.startsWith('no: ') ? [] : [name as SituationName]));
const pages = (type: HumanCommand): readonly FormPage[] =>
  wherever(type).flatMap((name) => {
    const form = drawn(type, name, rightPerson[type] as StaffId);
    return pagesOf(internalPostForms[type], form.context, answersTo(form, {}, true));
  });

const said = (type: HumanCommand): readonly string[] => [...new Set(pages(type).flatMap(saidOn))].filter(Boolean);

describe.each(humanCommands)('%s', (type) => {
  test('is asked in words that people use', () => {
    expect(said(type).filter((text) => foreign.test(text))).toEqual([]);
  });

  test('has a short title on each page, and a label at each question', () => {
    for (const { title, questions } of pages(type)) {
      expect(title).toMatch(/^[A-Z].{3,90}$/);
      expect(title).not.toMatch(/[.:]$/);
      for (const { label } of questions) expect(label).toMatch(/^[A-Z].{2,99}$/);
    }
  });

  test('has whole sentences where it tells, and each page something to do or to know', () => {
    for (const { say, questions, notes = [] } of pages(type)) {
      if (say) expect(say).toMatch(/^[A-Z0-9].*[.!]$/);
      expect(questions.length + notes.length + (say ? 1 : 0)).toBeGreaterThan(0);
    }
  });

  test('says what to do about a question that was left empty', () => {
    for (const { kind, label, optional, missing } of pages(type).flatMap(({ questions }) => questions))
      if (label.endsWith('?') && !optional && kind !== 'table' && kind !== 'order')
        expect([label, missing]).toEqual([label, expect.stringMatching(/^(Enter|Choose) .+[^.?]$/)]);
  });

  test('gives each field once, and each choice its own value and text', () => {
    for (const name of wherever(type)) {
      const form = drawn(type, name, rightPerson[type] as StaffId);
      const questions = pagesOf(internalPostForms[type], form.context, answersTo(form)).flatMap((one) => one.questions);
      const names = questions.map((one) => one.name);
      expect(new Set(names).size).toBe(names.length);
      for (const question of questions)
        if (question.kind === 'one-of' || question.kind === 'some-of') {
          expect(new Set(question.options.map(({ value }) => value)).size).toBe(question.options.length);
          expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
          expect(question.options.length).toBeGreaterThan(0);
        }
    }
  });
});

test('a page shows what others wrote where the form needs it', () => {
  expect(said('SiftApplication')).toContain(wordsOf('statement-of-staff-ada'));
  expect(said('DecideLateApplication')).toContain(wordsOf('statement-of-staff-cora'));
  expect(said('ApproveJobDescription')).toEqual(
    expect.arrayContaining(['Leads the school with the Head.', 'Has led a subject', 'Application and interview']),
  );
});

test('a page says days and times as the trust writes them', () => {
  expect(said('ExtendAdvert')).toContain('After 25 January 2027, 17:00 (GMT)');
  expect(said('OpenAdvert')).toContain('At least 5 days after it opens: on 16 January 2027 or later if it opens now');
  expect(said('MakeOffer')).toContain('11 February 2027, 17:00 (GMT), 5 working days from today');
});
