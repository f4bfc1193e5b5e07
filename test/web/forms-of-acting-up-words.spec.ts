import { describe, expect, test } from '@jest/globals';
import type { FormPage } from '../../apps/gateway/web/forms/types.js';
import * as its from '../domain/acting-up/trust.js';
import { matrix } from '../domain/acting-up/matrix.js';
import type { SituationName } from '../domain/acting-up/situations.js';
import { hr, slt } from '../support/people.js';
import { askedIn, drawn, ownCommands, pagesIn, rightPerson, type DrawnActing, type OwnCommand } from './drawn-acting-up.js'; // prettier-ignore
import { foreign, saidOn } from './said-in-form.js';

const wherever = (type: OwnCommand): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row[type]?.startsWith('no: ') ? [] : [name as SituationName]));
const forms = (type: OwnCommand) => wherever(type).map((name) => drawn(type, name, rightPerson(type)));
const pages = (type: OwnCommand): readonly FormPage[] => forms(type).flatMap((form) => pagesIn(form));

describe.each(ownCommands)('%s', (type) => {
  test('is asked in words that people use', () => {
    expect([...new Set(pages(type).flatMap(saidOn))].filter((text) => foreign.test(text))).toEqual([]);
  });

  test('has a short title on each page, and a label and a sentence of help at each question', () => {
    for (const { title, questions } of pages(type)) {
      expect(title).toMatch(/^[A-Z].{3,90}$/);
      expect(title).not.toMatch(/[.:]$/);
      for (const { label, hint, ...one } of questions) {
        const help =
          one.kind === 'one-of' ? [hint, ...one.options.map((option) => option.hint ?? option.text)] : [hint];
        expect(label).toMatch(/^[A-Z].{2,99}$/);
        expect([label, help.find(Boolean)]).toEqual([label, expect.stringMatching(/^[A-Z].{4,}/)]);
      }
    }
  });

  test('has whole sentences where it tells, and each page something to do or to know', () => {
    for (const { say, questions, notes = [] } of pages(type)) {
      if (say) expect(say).toMatch(/^[A-Z0-9].*[.!]$/);
      expect(questions.length + notes.length + (say ? 1 : 0)).toBeGreaterThan(0);
    }
  });

  test('says what to do about a question that was left empty', () => {
    for (const { label, optional, missing, kind } of pages(type).flatMap(({ questions }) => questions))
      if (label.endsWith('?') && !optional && kind !== 'day')
        expect([label, missing]).toEqual([label, expect.stringMatching(/^(Enter|Choose) .+[^.?]$/)]);
  });

  test('gives each field once, and each choice its own value and text', () => {
    for (const form of forms(type)) {
      const asked = askedIn(form);
      expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
      for (const question of asked)
        if (question.kind === 'one-of') {
          expect(new Set(question.options.map(({ value }) => value)).size).toBe(question.options.length);
          expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
          expect(question.options.length).toBeGreaterThan(0);
        }
    }
  });
});

const said = (form: DrawnActing, chosen: object = {}) => pagesIn(form, chosen).flatMap(saidOn).join('\n');

describe('Before acting up is arranged', () => {
  const { headAway, first, third } = its;
  const arranging = drawn('ArrangeActingUp', 'NotArranged', hr);
  test('it is said who leaves what, and who is asked about the allowance', () => {
    const text = said(arranging);
    expect(text).toContain('Leaves for it\nDeputy Headteacher');
    expect(text).toContain('SLT decides on it once acting has begun');
    expect(text).toContain('They are part of management already');
  });
  test('it is said who becomes part of management by it', () => {
    expect(said(arranging, { staff: its.e })).toContain('HR is asked for a section 128 check');
  });
  test('it is said that acting has begun already where its first day is past', () => {
    const late = drawn('ArrangeActingUp', { world: headAway, stream: first, at: '2027-03-15T09:00:00Z' }, hr);
    expect(said(late)).toContain('It has begun already, and the ledger says so from that day on');
    expect(said(arranging)).not.toContain('It has begun already');
  });
  test('the chain is shown from its root, with the new link at its end', () => {
    const longer = drawn('ArrangeActingUp', { world: its.chain, stream: third, at: its.monday }, hr);
    const notes = pagesIn(longer, { post: its.assistantship, cause: its.second, staff: its.e }, false).flatMap((page) => page.notes ?? []); // prettier-ignore
    const chain = notes.find((note) => note.kind === 'table');
    expect(chain?.lines.map(([who]) => who)).toEqual(['Head ash Miller', 'Ada Miller', 'Cora Miller', 'Ella Miller']);
    expect(chain?.lines.map((line) => line.at(-1))).toEqual(['Nobody', 'Head ash Miller', 'Ada Miller', 'Cora Miller']);
  });
});

describe('What is done about acting up', () => {
  test('shows who acts, for whom and when', () => {
    for (const type of ['AmendActing', 'EndActing', 'VoidActing'] as const)
      expect(said(drawn(type, 'Acting', hr))).toContain('Who acts\nAda Miller\nAs\nHeadteacher, Ash\nIn place of\nHead ash Miller'); // prettier-ignore
  });
  test('tells of the days on which the allowance may hold', () => {
    expect(said(drawn('DetermineAllowance', 'Acting', slt))).toContain('Between 1 February 2027 and 31 August 2027, the last day of acting'); // prettier-ignore
  });
  test('asks whether the holder is back only where this case keeps the absence', () => {
    const asks = (name: SituationName) => askedIn(drawn('EndActing', name, hr)).map((one) => one.name);
    expect(asks('Acting: keeps the absence')).toContain('holderReturns');
    expect(asks('Acting')).not.toContain('holderReturns');
  });
  test('shows the whole plan to whoever decides on it', () => {
    for (const type of ['ApplyUnwinding', 'RejectUnwinding'] as const) {
      const text = said(drawn(type, 'Acting: unwinding proposed', slt));
      expect(text).toContain('Who goes back on 22 March 2027, in this order');
      expect(text).toContain('Ada Miller\nHeadteacher, Ash\nDeputy Headteacher, Ash\nNothing');
    }
  });
});
