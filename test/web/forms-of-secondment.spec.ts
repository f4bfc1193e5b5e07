import { describe, expect, test } from '@jest/globals';
import { secondment } from '#libs/domain/secondment/index.js';
import { pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import { secondmentForms, type HumanCommand } from '../../apps/gateway/web/forms/secondment/index.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import type { CommandType } from '../domain/secondment/commands.js';
import * as its from '../domain/secondment/histories.js';
import { matrix } from '../domain/secondment/matrix.js';
import type { SituationName } from '../domain/secondment/situations.js';
import { ash } from '../support/people.js';
import { answersTo, decidedInShort, drawn, filled, ownCommands, rightPerson } from './drawn-secondment.js';

const documents = ['AttachToTask', 'AttachToApplication', 'AttachToCase', 'RemoveDocument'];
/** Every situation in which the right person’s command is accepted. */
const wherever = (type: CommandType): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row.get(type)?.startsWith('no: ') ? [] : [name as SituationName]));
const forms = (type: HumanCommand & CommandType) =>
  wherever(type).map((name) => [name, drawn(type, name, rightPerson(type))] as const);
type Choice = Extract<Question, { kind: 'one-of' }>;

test('there is a form for each command but those of the process itself, and those of documents', () => {
  const ofPeople = Object.values(secondment.specs).filter(({ by }) => by.kind !== 'process');
  expect([...Object.keys(secondmentForms), ...documents].sort()).toEqual(ofPeople.map(({ type }) => type).sort());
});

describe.each(ownCommands)('%s', (type) => {
  test('is accepted with its form’s answers in each situation in which the decider takes it', () => {
    const met = forms(type).map(([name, form]) => [name, decidedInShort(form, answersTo(form))]);
    expect(met.length).toBeGreaterThan(0);
    expect(met.filter(([, outcome]) => outcome?.startsWith('no: '))).toEqual([]);
  });

  test('is accepted with every optional answer given too', () => {
    const met = forms(type).map(([name, form]) => [name, decidedInShort(form, answersTo(form, {}, true))]);
    expect(met.filter(([, outcome]) => outcome?.startsWith('no: '))).toEqual([]);
  });

  test('names only fields of its schema', () => {
    for (const [, form] of forms(type)) {
      const { data, elsewhere } = filled(form, answersTo(form, {}, true));
      expect(elsewhere).toEqual([]);
      expect(Object.keys(secondment.specs[type]!.schema.shape)).toEqual(
        expect.arrayContaining(Object.keys(data ?? {})),
      );
    }
  });

  test('offers no choice that the decider refuses', () => {
    const refused = forms(type).flatMap(([name, form]) =>
      questionsOf(pagesOf(secondmentForms[type], form.context, answersTo(form)))
        .filter((question): question is Choice => question.kind === 'one-of')
        .flatMap(({ name: field, options }) =>
          options.flatMap(({ value }) => {
            const there = field === 'destination' && { hostPost: value === ash ? its.spare : its.host };
            const outcome = decidedInShort(form, answersTo(form, { [field]: value, ...there }));
            return outcome.startsWith('no: ') ? [`${name}: ${field} ${value}: ${outcome}`] : [];
          }),
        ),
    );
    expect(refused).toEqual([]);
  });

  test('asks for nothing that it knows, and suggests only what it may ask', () => {
    for (const [, { context }] of forms(type)) {
      const form = secondmentForms[type];
      const settled = Object.keys(form.fixed?.(context) ?? {});
      const asked = questionsOf(pagesOf(form, context, answersTo(drawn(type, wherever(type)[0]!, context.caller.id))));
      expect(asked.map(({ name }) => name).filter((name) => settled.includes(name))).toEqual([]);
      expect(Object.keys(form.begins?.(context) ?? {}).filter((name) => settled.includes(name))).toEqual([]);
    }
  });
});
