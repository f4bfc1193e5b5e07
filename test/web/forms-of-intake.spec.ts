import { describe, expect, test } from '@jest/globals';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import { ldpCycleForms } from '../../apps/gateway/web/forms/ldp-cycle/index.js';
import type { IntakeSeen } from '../../apps/gateway/web/forms/ldp-cycle/seen.js';
import type { Question } from '../../apps/gateway/web/forms/types.js';
import type { CommandType } from '../domain/ldp-cycle/commands.js';
import { matrix } from '../domain/ldp-cycle/matrix.js';
import type { SituationName } from '../domain/ldp-cycle/situations.js';
import { hr, slt } from '../support/people.js';
import { answersTo, decidedInShort, drawn, filled, ownCommands, rightPerson, type DrawnIntake, type HumanCommand } from './drawn-intake.js'; // prettier-ignore

const documents = ['AttachToTask', 'AttachToApplication', 'AttachToCase', 'RemoveDocument'];
/** Every situation in which the right person’s command is accepted. */
const wherever = (type: CommandType): readonly SituationName[] =>
  [...matrix].flatMap(([name, row]) => (row.get(type)?.startsWith('no: ') ? [] : [name as SituationName]));
const forms = (type: HumanCommand & CommandType) =>
  wherever(type).map((name) => [name, drawn(type, name, rightPerson(type))] as const);
/** Refused by what no single question can know: another intake lies in another stream; and a pair was planned before. */
const beyondOneChoice = ['NotTheCycleOfThatDay', 'AlreadyPlanned'];
type Choice = Extract<Question, { kind: 'one-of' }>;

test('there is a form for each command but those of the process itself, and those of documents', () => {
  const ofPeople = Object.values(ldpCycle.specs).filter(({ by }) => by.kind !== 'process');
  expect([...Object.keys(ldpCycleForms), ...documents].sort()).toEqual(ofPeople.map(({ type }) => type).sort());
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
      expect(Object.keys(ldpCycle.specs[type]!.schema.shape)).toEqual(expect.arrayContaining(Object.keys(data ?? {})));
    }
  });

  test('offers no choice that the decider refuses', () => {
    const refused = forms(type).flatMap(([name, form]) =>
      questionsOf(pagesOf(ldpCycleForms[type], form.context, answersTo(form)))
        .filter((question): question is Choice => question.kind === 'one-of')
        .flatMap(({ name: field, options, as }) =>
          options.flatMap(({ value }) => {
            const outcome = decidedInShort(form, answersTo(form, { [field]: as === 'number' ? Number(value) : value }));
            return outcome.startsWith('no: ') && !beyondOneChoice.includes(outcome.slice(4))
              ? [`${name}: ${field} ${value}: ${outcome}`]
              : [];
          }),
        ),
    );
    expect(refused).toEqual([]);
  });

  test('asks for nothing that it knows, and suggests only what it may ask', () => {
    for (const [, form] of forms(type)) {
      const { fixed, begins } = ldpCycleForms[type];
      const settled = Object.keys(fixed?.(form.context) ?? {});
      const asked = questionsOf(pagesOf(ldpCycleForms[type], form.context, answersTo(form)));
      expect(asked.map(({ name }) => name).filter((name) => settled.includes(name))).toEqual([]);
      expect(Object.keys(begins?.(form.context) ?? {}).filter((name) => settled.includes(name))).toEqual([]);
    }
  });
});

/** Whoever has declared before has an interest in somebody whom they judge. */
const newInterest = ({ type, context }: DrawnIntake): object => {
  const { candidates } = context.seen as IntakeSeen;
  const [first] = candidates.filter(({ standing }) => standing === 'with-panel');
  return type === 'DeclareInterests' ? { conflicts: [{ candidate: first!.candidate, because: 'family' }] } : {};
};
const outside: readonly HumanCommand[] = ['ChangeCapacity', 'AddPanelMember', 'RecusePanelMember', 'DeclareInterests'];
test.each(outside)('%s is offered outside a task only to whom the decider takes it from', (type) => {
  const wrong = [...matrix.keys()].flatMap((name) => {
    const form = drawn(type, name as SituationName, rightPerson(type as CommandType), false);
    if (name === 'NotOpened' || !ldpCycleForms[type].offered?.(form.context)) return [];
    const outcome = decidedInShort(form, answersTo(form, newInterest(form)));
    return outcome.startsWith('no: ') ? [`${name}: ${outcome}`] : [];
  });
  expect(wrong).toEqual([]);
});
test('is offered to nobody of SLT what HR alone may do', () => {
  for (const type of ['ChangeCapacity', 'AddPanelMember', 'RecusePanelMember'] as const) {
    expect(ldpCycleForms[type].offered?.(drawn(type, 'Open: panel', slt, false).context)).toBe(false);
    expect(ldpCycleForms[type].offered?.(drawn(type, 'Open: panel', hr, false).context)).toBe(true);
  }
});
