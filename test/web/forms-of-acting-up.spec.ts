import { describe, expect, test } from '@jest/globals';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { actingUpForms } from '../../apps/gateway/web/forms/acting-up/index.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import { matrix } from '../domain/acting-up/matrix.js';
import type { SituationName } from '../domain/acting-up/situations.js';
import { answersTo, askedIn, decidedInShort, drawn, filled, ownCommands, rightPerson, type OwnCommand } from './drawn-acting-up.js'; // prettier-ignore

const documents = ['AttachToTask', 'AttachToApplication', 'AttachToCase', 'RemoveDocument'];
/** Every situation in which the right person’s command is accepted. */
const wherever = (type: OwnCommand): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row[type]?.startsWith('no: ') ? [] : [name as SituationName]));
const forms = (type: OwnCommand) => wherever(type).map((name) => [name, drawn(type, name, rightPerson(type))] as const);
type Choice = Extract<Question, { kind: 'one-of' }>;

test('there is a form for each command but those of the process itself, and those of documents', () => {
  const ofPeople = Object.values(actingUp.specs).filter(({ by }) => by.kind !== 'process');
  expect([...Object.keys(actingUpForms), ...documents].sort()).toEqual(ofPeople.map(({ type }) => type).sort());
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
      expect(Object.keys(actingUp.specs[type]!.schema.shape)).toEqual(expect.arrayContaining(Object.keys(data ?? {})));
    }
  });

  test('offers no choice that the decider refuses', () => {
    const refused = forms(type).flatMap(([name, form]) =>
      askedIn(form, {}, false)
        .filter((question): question is Choice => question.kind === 'one-of')
        .flatMap(({ name: field, options }) =>
          options.flatMap(({ value }) => {
            const outcome = decidedInShort(form, answersTo(form, { [field]: value }));
            return outcome.startsWith('no: ') ? [`${name}: ${field} ${value}: ${outcome}`] : [];
          }),
        ),
    );
    expect(refused).toEqual([]);
  });

  test('asks for nothing that it knows, and suggests only what it may ask', () => {
    for (const [, form] of forms(type)) {
      const { fixed, begins } = actingUpForms[type];
      const settled = Object.keys(fixed?.(form.context) ?? {});
      const asked = askedIn(form).map(({ name }) => name);
      expect(asked.filter((name) => settled.includes(name))).toEqual([]);
      expect(asked).toEqual(expect.arrayContaining(Object.keys(begins?.(form.context) ?? {})));
    }
  });
});
