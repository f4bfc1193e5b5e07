import { describe, expect, test } from '@jest/globals';
import { pagesOf } from '../../apps/gateway/web/forms/read-form.js';
import { secondmentForms, type HumanCommand } from '../../apps/gateway/web/forms/secondment/index.js';
import type { FormPage } from '../../apps/gateway/web/forms/types.js';
import type { CommandType } from '../domain/secondment/commands.js';
import * as its from '../domain/secondment/histories.js';
import { matrix } from '../domain/secondment/matrix.js';
import type { SituationName } from '../domain/secondment/situations.js';
import { playing } from '../domain/secondment/world.js';
import { ada, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { answersTo, drawn, ownCommands, rightPerson, type DrawnSecondment } from './drawn-secondment.js';
import { foreign, saidOn } from './said-in-form.js';

const wherever = (type: CommandType): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row.get(type)?.startsWith('no: ') ? [] : [name as SituationName]));
const pagesIn = (form: DrawnSecondment, chosen: object = {}): readonly FormPage[] =>
  pagesOf(secondmentForms[form.type], form.context, answersTo(form, chosen, true));
const pages = (type: HumanCommand & CommandType): readonly FormPage[] =>
  wherever(type).flatMap((name) => pagesIn(drawn(type, name, rightPerson(type))));
const questions = (all: readonly FormPage[]) => all.flatMap((page) => page.questions);

describe.each(ownCommands)('%s', (type) => {
  test('is asked in words that people use', () => {
    expect([...new Set(pages(type).flatMap(saidOn))].filter((text) => foreign.test(text))).toEqual([]);
  });

  test('has a short title on each page, and a label and a sentence of help at each question', () => {
    for (const { title, questions: asked } of pages(type)) {
      expect(title).toMatch(/^[A-Z].{3,90}$/);
      expect(title).not.toMatch(/[.:]$/);
      for (const { label, hint } of asked)
        expect([label, hint]).toEqual([expect.stringMatching(/^[A-Z].{2,99}$/), expect.stringMatching(/^[A-Z].{9,}/)]);
    }
  });

  test('has whole sentences where it tells, and each page something to do or to know', () => {
    for (const { say, questions: asked, notes = [] } of pages(type)) {
      if (say) expect(say).toMatch(/^[A-Z0-9].*[.!]$/);
      expect(asked.length + notes.length + (say ? 1 : 0)).toBeGreaterThan(0);
    }
  });

  test('says what to do about a question that was left empty', () => {
    for (const { label, optional, missing } of questions(pages(type)))
      if (label.endsWith('?') && !optional)
        expect([label, missing]).toEqual([label, expect.stringMatching(/^(Enter|Choose) .+[^.?]$/)]);
  });

  test('gives each field once, and each choice its own value and text', () => {
    for (const name of wherever(type)) {
      const asked = questions(pagesIn(drawn(type, name, rightPerson(type))));
      expect(new Set(asked.map((one) => one.name)).size).toBe(asked.length);
      for (const question of asked)
        if (question.kind === 'one-of') {
          expect(new Set(question.options.map(({ value }) => value)).size).toBe(question.options.length);
          expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
          expect(question.options.length).toBeGreaterThan(0);
        }
    }
  });
});

const said = (form: DrawnSecondment, chosen: object = {}) => pagesIn(form, chosen).flatMap(saidOn).join('\n');

describe('An extension', () => {
  const june = '2027-06-01T09:00:00Z';
  test('shows what it comes to in all before SLT is asked, and before it decides', () => {
    const asking = said(drawn('RequestExtension', 'Running: acknowledged', hr), { until: '2028-08-31' });
    const deciding = said(drawn('DecideExtension', 'Running: extension asked', slt));
    for (const text of [asking, deciding]) expect(text).toMatch(/Months in all\n19 months\nAgreements in all\n2/);
    expect(asking).toContain('Extensions\n0 of');
    expect(deciding).toContain('Looked at anew from');
  });
  test('says nothing of a length that nobody has named', () => {
    expect(pagesOf(secondmentForms.RequestExtension, drawn('RequestExtension', 'Running: acknowledged', hr).context, {}).flatMap(saidOn)).not.toContain('Months in all'); // prettier-ignore
  });
  test('asks for the objective justification where somebody has covered the home post for four years', () => {
    const cover = { basis: 'cover', from: '2024-06-01', to: its.last, assignment: 'bens-cover' } as const;
    const covered = its.assigned(its.withObjective, its.home, headOfBirch, cover);
    const world = playing(covered, its.extending('2028-08-31'));
    const form = drawn('DecideExtension', [world, june], slt);
    const asked = (decision: string) => questions(pagesIn(form, { decision })).map(({ name }) => name);
    expect(asked('approve')).toEqual(['decision', 'justification']);
    expect(asked('decline')).toEqual(['decision', 'reason']);
    expect(said(form)).toContain('permanent by law');
  });
});

describe('An early end', () => {
  const ways = (staff: typeof hr) =>
    questions(pagesIn(drawn('EndEarly', 'Running: acknowledged', staff, false))).flatMap((one) =>
      one.kind === 'one-of' ? one.options.map(({ value }) => value) : [],
    );
  test('is asked of each side for itself', () => {
    expect(ways(hr)).toEqual(['capability', 'post-deleted', 'dismissal']);
    for (const [staff, because] of [
      [headOfAsh, 'home'],
      [headOfBirch, 'host'],
      [ada, 'secondee'],
    ] as const) {
      expect(ways(staff)).toEqual([]);
      expect(secondmentForms.EndEarly.fixed?.(drawn('EndEarly', 'Running: acknowledged', staff, false).context)).toEqual({ because }); // prettier-ignore
    }
  });
  test('says that after a dismissal the employer’s own procedure comes first', () => {
    expect(secondmentForms.EndEarly.next?.({ because: 'dismissal' }, drawn('EndEarly', 'Running: acknowledged', hr).context)).toContain('procedure comes first'); // prettier-ignore
  });
});

describe('A partner outside the trust', () => {
  const form = drawn('WriteAgreement', 'Agreeing: with a partner', hr, false);
  test('settles who signs, the DBS check and what it is charged', () => {
    const names = questions(pagesIn(form)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['partner', 'partnerSignatory', 'dbs', 'recharge']));
    expect(names).not.toContain('hostPost');
    expect(said(form)).toContain('Elmfield Academy, the host');
  });
  test('is asked nothing of where the host is a school of the trust', () => {
    const ours = drawn('WriteAgreement', 'Agreeing: written', hr, false);
    expect(questions(pagesIn(ours)).map(({ name }) => name)).not.toEqual(expect.arrayContaining(['dbs']));
  });
  test('has its paper filed with the task', () => {
    expect(said(drawn('RecordPartnerSignature', 'Agreeing: with a partner', hr))).toContain(
      'File the signed paper with the task first',
    );
  });
});

describe('A return', () => {
  const to = (name: SituationName) =>
    questions(pagesIn(drawn('PlanReturn', name, hr, false))).flatMap((one) =>
      one.kind === 'one-of' && one.name === 'to' ? one.options.map(({ value }) => value) : [],
    );
  test('leads home wherever it may', () => {
    expect(to('Returning')).toEqual(['substantive', 'alternative', 'leaves']);
  });
  test('leads elsewhere where the home post is deleted, or promised to another', () => {
    expect(to('Returning: post deleted')).toEqual(['alternative', 'leaves']);
    expect(to('Returning: promised to another')).toEqual(['alternative', 'leaves']);
  });
  test('asks for the last day of whoever stays on, and of nobody else', () => {
    const asked = (name: SituationName) =>
      questions(pagesIn(drawn('PlanReturn', name, hr, false))).map((one) => one.name);
    expect(asked('Returning: stays on')).toContain('lastDay');
    expect(asked('Returning')).not.toContain('lastDay');
  });
});
