import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, tasksAfter } from '../../../support/given.js';
import { ada, ash, cora, dev, hr, stranger } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, others, takes } from '../asking.js';
import { applicationOf, applied, closing, drafted, historyOf, opened, panelReady, sealed } from '../histories.js';

const save = (by = cora, text = 'draft') => move(by, 'SaveDraft', { statement: sealed(text) });
const draft = (application: string, text: string) => ({
  type: 'ApplicationDrafted' as const,
  data: { application: application as never, applicant: cora, school: ash, statement: sealed(text) },
});

test('a member of staff keeps an unfinished application', () => {
  expect(ask(opened, save())).toEqual(accept(draft('fresh-1', 'draft')));
});

test('it is written over under the same id', () => {
  expect(ask(drafted, save(cora, 'better'))).toEqual(accept(draft(applicationOf(cora), 'better')));
  expect(fold(play(drafted, {}, save(cora, 'better')))).toMatchObject({
    applications: [{ id: applicationOf(cora), status: 'drafted', statement: sealed('better') }],
  });
});

test('it changes nothing about the panel, nor about who may decide: nobody has applied', () => {
  expect(tasksAfter(...play(panelReady, {}, save(dev)))).toEqual(tasksAfter(...panelReady));
  expect(fold(play(panelReady, {}, save(dev)))).toMatchObject({ panel: { recused: [] } });
});

test('it is kept until a millisecond before the closing', () => {
  expect(ask(opened, save(), { at: '2027-01-25T16:59:59.999Z' }).ok).toBe(true);
  expect(ask(opened, save(), { at: closing })).toEqual(refuse('AdvertClosed', { closedAt: closing }));
});

test('whoever has applied has no draft any more', () => {
  expect(ask(applied, save(ada))).toMatchObject({ refusal: 'AlreadyApplied' });
});

test('a draft that is dropped leaves nothing behind', () => {
  const dropped = play(drafted, {}, move(cora, 'WithdrawApplication', {}));
  expect(fold(dropped)).toMatchObject({ applications: [] });
  expect(ask(dropped, save())).toEqual(accept(draft('fresh-1', 'draft')));
});

test('it is for whom the advert is for', () => {
  const forAsh = play(
    historyOf.Approved,
    {},
    move(hr, 'OpenAdvert', { closesAt: closing, audience: { schools: [ash] } }),
  );
  expect(ask(forAsh, save()).ok).toBe(true);
  expect(ask(forAsh, save(dev))).toMatchObject({ refusal: 'NotEligible' });
  expect(given(...opened).when(save().command, stranger)).toEqual(
    refuse('NotAuthorised', { needs: 'a member of staff' }),
  );
});

test.each(others('Advertised'))('a post that is %s keeps no drafts', (status) => {
  expect(ask(historyOf[status], save())).toEqual(refuse('NotAdvertised', { status }));
});

test('a draft holds a text', () => {
  expect(takes('SaveDraft', { statement: 'I lead phonics.' })).toBe(true);
  for (const data of [{}, { statement: ' ' }, { statement: 'x'.repeat(20_001) }])
    expect(takes('SaveDraft', data)).toBe(false);
});
