import { describe, expect, test } from '@jest/globals';
import { secondmentForms } from '../../apps/gateway/web/forms/secondment/index.js';
import { fieldsRefused } from '../../apps/gateway/web/forms/flow/refused-field.js';
import { pagesOf, questionsOf } from '../../apps/gateway/web/forms/read-form.js';
import type { FormContext } from '../../apps/gateway/web/forms/types.js';
import * as its from '../domain/secondment/histories.js';
import { matrix } from '../domain/secondment/matrix.js';
import type { SituationName } from '../domain/secondment/situations.js';
import { decided, type Asking } from '../domain/secondment/world.js';
import { ceo } from '../support/people.js';
import { answersTo, drawn, ownCommands, rightPerson } from './drawn-secondment.js';

const inPlace = (type: (typeof ownCommands)[number]): SituationName =>
  [...matrix].find(([, row]) => !row.get(type)?.startsWith('no: '))![0] as SituationName;
const without = ({ task: _, ...context }: FormContext): FormContext => context;
const closed = ({ seen: _, ...context }: FormContext): FormContext => without(context);

describe('Where its task is not there any more', () => {
  test.each(ownCommands)('%s can still be drawn, and keeps what was written', (type) => {
    const form = secondmentForms[type];
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
  const leadsTo = (name: SituationName, asking: Asking, task = true): readonly (string | undefined)[] => {
    const form = drawn(asking.type as never, name, asking.by as never, task);
    const decision = decided(form.world, asking);
    if (decision.ok) throw new Error(`${asking.type} was not refused`);
    const names = questionsOf(pagesOf(secondmentForms[form.type], form.context, answersTo(form))).map(
      (one) => one.name,
    );
    return [decision.refusal, fieldsRefused(decision.refusal).find((field) => names.includes(field))];
  };
  const june = '2027-06-01T09:00:00Z';

  test('of the request', () => {
    const lead = (more: object) => leadsTo('NotRequested', its.requesting(more));
    expect(lead({ to: '2026-01-01' })).toEqual(['DatesReversed', 'to']);
    expect(lead({ from: '2027-01-01' })).toEqual(['StartsInThePast', 'from']);
    expect(lead({ to: '2040-01-01' })).toEqual(['LongerThanAllowed', 'to']);
    expect(lead({ homePost: its.spare })).toEqual(['NotTheirPost', 'homePost']);
    expect(lead({ hostPost: its.home })).toEqual(['SamePost', 'hostPost']);
    expect(lead({ secondee: 'staff-nobody' })).toEqual(['UnknownStaff', 'secondee']);
  });

  test('of an extension, an early end, a plan and an exemption', () => {
    expect(leadsTo('Running: acknowledged', its.extending('2027-12-31'))).toEqual(['NotLater', 'until']);
    expect(leadsTo('Running: acknowledged', its.endingEarly('capability', '2029-01-01'))).toEqual(['NotEarlier', 'lastDay']); // prettier-ignore
    expect(leadsTo('Running: acknowledged', its.endingEarly('home', '2027-07-31'))).toEqual(['NotThatSide', 'because']);
    expect(leadsTo('Returning', its.planning({ to: 'alternative' }))).toEqual(['AlternativeNotNamed', 'to']);
    expect(leadsTo('Returning', its.planning({ lastDay: '2028-01-01' }))).toEqual(['LastDayIsAgreed', undefined]);
    expect(leadsTo('Running: exemption asked', its.ask(ceo, 'DecideExemption', { decision: 'grant', reason: its.reason }, june))).toEqual(['FirstDayNotNamed', 'from']); // prettier-ignore
  });
});
