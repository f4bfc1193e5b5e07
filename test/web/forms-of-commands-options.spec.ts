import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import { rightPerson, type CommandType } from '../domain/internal-post/commands.js';
import { matrix } from '../domain/internal-post/matrix.js';
import type { SituationName } from '../domain/internal-post/situations.js';
import { inShort } from '../support/given.js';
import { drawn, humanCommands, type Drawn } from './drawn-form.js';
import { answersTo, decided } from './filled-form.js';

/** Every situation in which the right person’s command is accepted. */
const wherever = (type: CommandType): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row.get(type)?.startsWith('no: ') ? [] : [name as SituationName]));
const forms = (type: HumanCommand): readonly (readonly [SituationName, Drawn])[] =>
  wherever(type).map((name) => [name, drawn(type, name, rightPerson[type] as StaffId)]);

type Choice = Extract<Question, { kind: 'one-of' }>;
const choices = (form: Drawn): readonly Choice[] =>
  questionsOf(pagesOf(internalPostForms[form.type], form.context, answersTo(form))).filter(
    (question): question is Choice => question.kind === 'one-of',
  );

describe.each(humanCommands)('%s', (type) => {
  test('is accepted with its form’s answers in each situation in which the decider takes it', () => {
    const met = forms(type).map(([name, form]) => [name, inShort(decided(form, answersTo(form)))]);
    expect(met.length).toBeGreaterThan(0);
    expect(met.filter(([, outcome]) => outcome?.startsWith('no: '))).toEqual([]);
  });

  test('offers no choice that the decider refuses', () => {
    const refused = forms(type).flatMap(([name, form]) =>
      choices(form).flatMap(({ name: field, options, as }) =>
        options.flatMap(({ value }) => {
          const posted = answersTo(form, { [field]: as === 'number' ? Number(value) : value });
          const outcome = inShort(decided(form, posted));
          return outcome.startsWith('no: ') ? [`${name}: ${field} ${value} is refused: ${outcome}`] : [];
        }),
      ),
    );
    expect(refused).toEqual([]);
  });

  test('asks for nothing that it knows, and suggests only what it asks', () => {
    for (const [, { context }] of forms(type)) {
      const form = internalPostForms[type];
      const settled = Object.keys(form.fixed?.(context) ?? {});
      const suggested = Object.keys(form.begins?.(context) ?? {});
      const asked = questionsOf(pagesOf(form, context, answersTo(drawn(type, wherever(type)[0]!, context.caller.id))));
      expect(asked.map(({ name }) => name).filter((name) => settled.includes(name))).toEqual([]);
      expect(suggested.filter((name) => settled.includes(name))).toEqual([]);
    }
  });
});
