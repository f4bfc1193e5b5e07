import { describe, expect, test } from '@jest/globals';
import { actingUpForms } from '../../apps/gateway/web/forms/acting-up/index.js';
import { fieldsRefused } from '../../apps/gateway/web/forms/flow/refused-field.js';
import { questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import { given } from '../domain/acting-up/commands.js';
import { matrix } from '../domain/acting-up/matrix.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import * as its from '../domain/acting-up/trust.js';
import { decided, recorded } from '../domain/acting-up/world.js';
import { hr, slt } from '../support/people.js';
import { askedIn, choicesIn, drawn, ownCommands, rightPerson, type OwnCommand, type Where } from './drawn-acting-up.js';

const inPlace = (type: OwnCommand): SituationName =>
  [...matrix].find(([, row]) => !row[type]?.startsWith('no: '))![0] as SituationName;
const without = ({ task: _, ...context }: FormContext): FormContext => context;
const closed = ({ seen: _, ...context }: FormContext): FormContext => without(context);

describe('Where its task is not there any more', () => {
  test.each(ownCommands)('%s can still be drawn, and keeps what was written', (type) => {
    const form = actingUpForms[type];
    const { context } = drawn(type, inPlace(type), rightPerson(type));
    for (const one of [without(context), closed(context)]) {
      const pages = form.pages(one, {});
      expect(pages.length).toBeGreaterThan(0);
      expect([form.fixed?.(one) ?? {}, form.begins?.(one) ?? {}]).toEqual([expect.anything(), expect.anything()]);
      if (pages[0]?.title === 'This task is not open any more')
        expect(questionsOf(pages).map(({ name }) => name)).toEqual(Object.keys(context.spec.personal));
    }
    expect(form.offered?.(closed(context)) ?? false).toBe(false);
  });
});

describe('A refusal leads to its question', () => {
  const leadsTo = (type: OwnCommand, where: SituationName | Where, data: object, chosen: object = {}) => {
    const { world, stream, at }: Where = typeof where === 'string' ? situations[where] : where;
    const ordinary = given(type, stream, at);
    const decision = decided(world, { ...ordinary, data: { ...ordinary.data, ...data } });
    if (decision.ok) throw new Error(`${type} was not refused`);
    const names = askedIn(drawn(type, where, rightPerson(type)), chosen).map(({ name }) => name);
    return [decision.refusal, fieldsRefused(decision.refusal).find((field) => names.includes(field))];
  };

  test('of who is to act', () => {
    const lead = (data: object, chosen?: object) => leadsTo('ArrangeActingUp', 'NotArranged', data, chosen);
    expect(lead({ to: '2027-01-30' })).toEqual(['DatesReversed', 'to']);
    expect(lead({ staff: its.h })).toEqual(['AwayThemself', 'staff']);
    expect(lead({ cause: its.third })).toEqual(['HolderNotAway', 'cause']);
    expect(lead({ cause: 'absence' })).toEqual(['NameWhoIsAway', 'cause']);
    expect(lead({ from: '2027-01-25' })).toEqual(['AlreadyHeld', 'post']);
  });
  test('of who acts in the chain already', () => {
    const where = { world: its.chain, stream: its.third, at: its.monday };
    const data = { post: its.assistantship, cause: its.second, staff: its.d };
    expect(leadsTo('ArrangeActingUp', where, data)).toEqual(['ActsInThisChain', 'staff']);
  });

  test('of other dates, and of an end', () => {
    const amending = (data: object) => leadsTo('AmendActing', 'Acting', data);
    expect(amending({ from: '2027-02-01', to: its.until })).toEqual(['SameDates', 'from']);
    expect(amending({ to: '2027-03-01' })).toEqual(['OverByThen', 'to']);
    expect(amending({ from: '2027-04-01' })).toEqual(['HasBegun', 'from']);
    expect(amending({ to: '2027-01-01' })).toEqual(['DatesReversed', 'to']);
    expect(amending({ uncovered: false })).toEqual(['WouldLeaveUncovered', 'uncovered']);
    const ending = (data: object) => leadsTo('EndActing', 'Acting', data);
    expect(ending({ on: '2027-02-01' })).toEqual(['BeforeActing', 'on']);
    expect(ending({ on: '2027-09-02' })).toEqual(['EndsBefore', 'on']);
    expect(ending({ uncovered: false })).toEqual(['WouldLeaveUncovered', 'uncovered']);
    expect(ending({ holderReturns: true })).toEqual(['AbsenceKeptElsewhere', undefined]);
  });

  test('of the allowance and the check', () => {
    const allowing = (data: object) => leadsTo('DetermineAllowance', 'Acting', data);
    expect(allowing({ effectiveFrom: '2027-01-31' })).toEqual(['BeforeActing', 'effectiveFrom']);
    expect(allowing({ effectiveFrom: '2027-09-01' })).toEqual(['AfterActing', 'effectiveFrom']);
    expect(allowing({ decision: 'none' })).toEqual(['ReasonMissing', 'reason']);
    expect(leadsTo('RecordSection128', 'Acting: becomes management', { checkedOn: '2028-01-01' })).toEqual(['CheckedInTheFuture', 'checkedOn']); // prettier-ignore
  });
});

describe('An address brings along', () => {
  const brought = (query: object) => actingUpForms.ArrangeActingUp.prefills!({ ...query });
  test('which post, and from when to when', () => {
    const query = { post: its.headship, from: its.since, to: its.until };
    expect(brought(query)).toEqual(query);
  });
  test('nothing that is no post and no day, nor who acts or why', () => {
    const nothing = { post: undefined, from: undefined, to: undefined };
    expect(brought({ post: ['post-1'], from: 'tomorrow', to: ['2027-01-01'] })).toEqual(nothing);
    expect(brought({ staff: its.d, cause: 'absence' })).toEqual(nothing);
  });
});

describe('What takes the holder away', () => {
  const choices = (where: SituationName | Where, chosen: object = {}) =>
    choicesIn(drawn('ArrangeActingUp', where, hr), 'cause', chosen);
  test('is the case that keeps it, and nothing else where nobody is there', () => {
    expect(choices('NotArranged')).toEqual([its.secondment]);
  });
  test('is an absence that no case keeps where the holder is there', () => {
    expect(choices('NotArranged', { post: its.deputyship })).toEqual(['absence']);
    expect(choices('NotArranged', { from: '2027-01-25' })).toEqual([its.secondment, 'absence']);
  });
  test('is asked of one of them where several are there', () => {
    const cover = { assignment: 'own-cover', revision: 1, staff: its.f, basis: 'cover', from: '2026-01-01', pattern: [1, 1, 1, 1, 1] } as const; // prettier-ignore
    const shared = recorded(its.whole, its.asStream(its.teaching), [{ type: 'HolderAssigned', data: cover }]);
    const form = drawn('ArrangeActingUp', { world: shared, stream: its.first, at: its.monday }, hr);
    expect(choicesIn(form, 'absent', { post: its.teaching, staff: its.a })).toEqual([its.e, its.f]);
    expect(choicesIn(form, 'absent', { post: its.deputyship })).toEqual([]);
  });
  test('is told to nobody who does not look after the school', () => {
    const form = drawn('ArrangeActingUp', 'NotArranged', its.a);
    expect(choicesIn(form, 'cause')).toEqual(['absence']);
    expect(drawn('ArrangeActingUp', 'NotArranged', slt).context.seen).toBeUndefined();
  });
});
